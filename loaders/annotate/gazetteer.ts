import type {Language} from "../languages/language.ts";
import {groupBy} from "../text/groupBy.ts";
import type {Proclitic, Word} from "../text/lexicon.ts";
import {perWord} from "../text/perWord.ts";
import {hasRole, reading} from "../text/tag.ts";
import {tokenise, type Token} from "../text/token.ts";
import type {Actor, Lists, Place} from "../types.ts";

/** A listed name where it stands: tokens `[first, last)`. */
export interface Name {
  first: number;
  last: number;
  /** The entry, of one kind or the other. */
  place?: Place;
  actor?: Actor;
  label_class: Actor["aliases"][number]["alias_class"];
  /** Letters of small words written on to its first word, its article not among them. */
  lead: number;
  /** A proclitic "and" is written on to its first word. */
  and: boolean;
}

/** Finds the listed name that begins at a token; the longest, be it an actor's or a place's. */
export type Gazetteer = (tokens: readonly Token[], at: number) => Name | undefined;

interface Entry {
  words: readonly string[];
  /** The words without their article. */
  bare: readonly string[];
  place?: Place;
  actor?: Actor;
  label_class: Name["label_class"];
}

/** An entry that a form may begin, and what the form says beyond it. */
interface Candidate {
  entry: Entry;
  /** Letters that proclitics take. */
  stripped: number;
  /** Those of them before its article; none where both are one ("lil-"). */
  lead: number;
  roles: readonly string[];
  /** The article stands in the text and not in the list, or the other way round. */
  article: boolean;
}

const NONE: readonly Candidate[] = [];

/** What is left of a form when clitics are taken off must still be a word, where it is a name by itself. */
const SHORTEST = 3;

/**
 * Compiles the actors and places of a corpus to one index by their first word. Names are compared folded; the article
 * may be there or not on any word of a name of several; one of one word may lack it beside a word like "village".
 */
export function gazetteer(lists: Pick<Lists, "actors" | "places">, language: Language): Gazetteer {
  const articles = language.clitics.proclitics.filter((p) => p.roles.join() === "the").map((p) => p.letters);
  const bareOf = (word: string) => {
    const article = articles.find((letters) => word.startsWith(letters) && word.length > letters.length + 1);
    return article === undefined ? word : word.slice(article.length);
  };
  const index = indexOf(entriesOf(lists, language, bareOf));
  const byLetter = groupBy(language.clitics.proclitics, ({letters}) => letters[0]!);
  const before = new Map([...byLetter].map(([letter, group]) => [letter, [BARE, ...group]]));
  const candidates = perWord(({form}) => candidatesOf(form, index, before.get(form[0]!) ?? NOTHING, language));
  const bare = perWord(({form}) => bareOf(form));
  return (tokens, at) => {
    const {kind, word} = tokens[at]!;
    if (kind !== "word" && kind !== "number") return undefined;
    const found = candidates(word);
    return found.length ? longest(tokens, at, found, bare) : undefined;
  };
}

function entriesOf(
  {actors, places}: Pick<Lists, "actors" | "places">,
  language: Language,
  bareOf: (word: string) => string
): Entry[] {
  const entry = (alias: string, rest: Pick<Entry, "place" | "actor" | "label_class">): Entry => {
    const tokens = tokenise(alias, language.fold(alias), language.final);
    const words = tokens.filter((t) => t.kind === "word" || t.kind === "number").map((t) => t.form);
    return {words, bare: words.map(bareOf), ...rest};
  };
  return [
    ...actors.flatMap((actor) =>
      actor.aliases.map(({alias, alias_class}) => entry(alias, {actor, label_class: alias_class}))
    ),
    ...places.flatMap((place) => place.aliases.map((alias) => entry(alias, {place, label_class: "neutral"})))
  ].filter(({words}) => words.length);
}

/** Entries by their first word, with its article and without. */
function indexOf(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const keys = entries.flatMap((entry) => [...new Set([entry.words[0]!, entry.bare[0]!])].map((key) => ({key, entry})));
  const groups = groupBy(keys, ({key}) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({entry}) => entry)]));
}

const BARE: Proclitic = {letters: "", roles: []};
const NOTHING = [BARE];

/** The entries that a form may begin, the longest first, then those with least stripped; `before` is what it may begin with. */
function candidatesOf(
  form: string,
  index: ReadonlyMap<string, Entry[]>,
  before: readonly Proclitic[],
  {clitics}: Language
): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (const {letters, roles} of before) {
    if (!form.startsWith(letters)) continue;
    const rest = form.slice(letters.length);
    const entries = index.get(rest);
    if (!entries) continue;
    const the = roles.includes("the");
    for (const entry of entries) {
      if (letters && rest.length < SHORTEST && entry.words.length === 1) continue;
      const definite = entry.words[0] !== entry.bare[0];
      const asListed = rest === entry.words[0];
      const article = asListed ? the : definite !== the;
      (found ??= []).push({
        entry,
        stripped: letters.length,
        lead: the ? leadOf(letters, roles, clitics) : letters.length,
        roles,
        article
      });
    }
  }
  if (!found) return NONE;
  return found.sort(
    (a, b) =>
      b.entry.words.length - a.entry.words.length || Number(a.article) - Number(b.article) || a.stripped - b.stripped
  );
}

/** Letters before the article at the end of a proclitic ("wal-": one). */
function leadOf(letters: string, roles: readonly string[], {proclitics}: Language["clitics"]): number {
  const before = proclitics.find((p) => p.roles.join() === roles.slice(0, -1).join());
  const article = proclitics.find((p) => p.roles.join() === "the");
  return before && article && before.letters + article.letters === letters ? before.letters.length : 0;
}

function longest(
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
  bareOf: (word: Word) => string
): Name | undefined {
  let best: {candidate: Candidate; last: number} | undefined;
  let other: Candidate | undefined;
  for (const candidate of candidates) {
    const {entry, article} = candidate;
    if (best && entry.words.length < best.candidate.entry.words.length) break;
    if (best && (other || !entry.place === !best.candidate.entry.place)) continue;
    if (article && entry.words.length === 1 && !(isBareName(candidate) && besideLocative(tokens, at))) continue;
    const last = follow(tokens, at, entry, bareOf);
    if (last === undefined) continue;
    if (best) other = candidate;
    else best = {candidate, last};
  }
  if (!best) return undefined;
  const {last} = best;
  const {entry, roles, lead} = other ? choose(tokens, at, best.candidate, other) : best.candidate;
  const {place, actor, label_class} = entry;
  return {
    first: at,
    last,
    label_class,
    lead,
    and: roles[0] === "and" || roles[0] === "then",
    ...(place ? {place} : {actor: actor!})
  };
}

/** The list has the article, the text has not, nor a preposition: “Habit town”, not “the Syrian front” for Syria. */
const isBareName = ({entry, roles}: Candidate) =>
  entry.words[0] !== entry.bare[0] && roles.every((role) => role === "to");

/** A name that is both an actor's and a place's (“Russia”) is the place after "in" and the like, else the actor. */
function choose(tokens: readonly Token[], at: number, a: Candidate, b: Candidate): Candidate {
  const [place, actor] = a.entry.place ? [a, b] : [b, a];
  return place.roles.includes("by") || hasRole(tokens[at - 1], "in") || besideLocative(tokens, at) ? place : actor;
}

const besideLocative = (tokens: readonly Token[], at: number) =>
  !!reading(tokens[isQuote(tokens[at - 1]) ? at - 2 : at - 1], "locative");

const isQuote = (token: Token | undefined) =>
  token?.kind === "open" || token?.kind === "close" || token?.kind === "quote";

/** Follows a name's further words; quotation marks and brackets between are passed over (Hayat "Tahrir al-Sham"). */
function follow(
  tokens: readonly Token[],
  at: number,
  {words, bare}: Entry,
  bareOf: (word: Word) => string
): number | undefined {
  let i = at + 1;
  let opened = false;
  for (let k = 1; k < words.length; ++k) {
    for (; isQuote(tokens[i]) || isBracket(tokens[i], "("); ++i) opened = true;
    const word = tokens[i]?.word;
    if (!word || (word.form !== words[k] && bareOf(word) !== bare[k])) return undefined;
    ++i;
  }
  return opened && (isQuote(tokens[i]) || isBracket(tokens[i], ")")) ? i + 1 : i;
}

const isBracket = (token: Token | undefined, form: string) => token?.kind === "punctuation" && token.form === form;

import type {Document} from "../text/document.ts";
import type {LocativeSense} from "../text/lexicon.ts";
import {hasRole, reading} from "../text/tag.ts";
import type {Token} from "../text/token.ts";
import type {Name} from "./gazetteer.ts";

type Tokens = readonly Token[];

/** A place's name with the words round it that say where: tokens `[first, last)`. */
interface Phrase {
  name: Name;
  first: number;
  last: number;
  /** Words before the name that those joined to it share: “countryside” of “countryside Idlib south, Hama north”. */
  head: string;
  /** The head stands with an earlier name. */
  elided: boolean;
  directed: boolean;
  /** What sort of words those joined to it share. */
  shares: LocativeSense["kind"] | undefined;
}

/** Words for direction and kind before a name, at most. */
const MOST = 6;

/** For each place its words for direction, district and kind as the text has them, the name among them; empty where there are none. */
export function descriptions({article: {text}, tokens}: Document, places: readonly Name[]): string[] {
  const phrases: Phrase[] = [];
  for (const name of places) phrases.push(phraseOf(text, tokens, name, phrases.at(-1)));
  const locators = phrases.map((_, i) => locatorOf(tokens, phrases, i));
  return phrases.map((phrase, i) => {
    const own =
      phrase.elided && phrase.head ? `${phrase.head} ${wordsOf(text, tokens, phrase)}` : wordsOf(text, tokens, phrase);
    const by = locators[i];
    if (by === undefined) return phrase.head || phrase.directed ? own : "";
    // next to its locator the text itself is quoted; else the two are put together
    return by === i + 1 && !phrase.elided
      ? closed(text, startOf(tokens, phrase), tokens[phrases[by]!.last - 1]!.end)
      : `${own} ${wordsOf(text, tokens, phrases[by]!)}`;
  });
}

function phraseOf(text: string, tokens: Tokens, name: Name, before: Phrase | undefined): Phrase {
  const first = headStart(tokens, name);
  const headed = first < name.first;
  const joined = !headed && before?.head && isJoined(tokens, before, name);
  const head = headed
    ? text.slice(startOf(tokens, {first, name}), tokens[lastWord(tokens, name.first - 1)]!.end)
    : joined
      ? before.head
      : "";
  const inside = locative(tokens[name.first]) === "district";
  const district = inside || (headed ? hasDistrict(tokens, first, name.first) : !!joined);
  const last = district ? directionsEnd(tokens, name.last) : name.last;
  const directed = last > name.last || hasDirection(tokens, first, name.first);
  const shares = headed ? sortOf(tokens, first, name.first) : joined ? before.shares : undefined;
  return {name, first, last, head, elided: !headed && !!joined, directed, shares};
}

function locative(token: Token | undefined): LocativeSense["kind"] | undefined {
  const found = reading(token, "locative");
  return found?.pronoun ? undefined : found?.sense.kind;
}
const proclitics = (token: Token) => reading(token, "locative")?.proclitics ?? [];
const isQuote = (token: Token | undefined) =>
  token?.kind === "open" || token?.kind === "close" || token?.kind === "quote";
const lastWord = (tokens: Tokens, i: number) => (isQuote(tokens[i]) ? i - 1 : i);

const kindsIn = (tokens: Tokens, first: number, last: number) => tokens.slice(first, last).map(locative);
const hasDistrict = (tokens: Tokens, first: number, last: number) => kindsIn(tokens, first, last).includes("district");
const hasDirection = (tokens: Tokens, first: number, last: number) =>
  kindsIn(tokens, first, last).includes("direction");
const sortOf = (tokens: Tokens, first: number, last: number) =>
  hasDirection(tokens, first, last) ? "direction" : hasDistrict(tokens, first, last) ? "district" : "kind";

/** Goes back over “town of”, “south east of the city of”, “in the northern countryside of”, “to the north of”. */
function headStart(tokens: Tokens, name: Name): number {
  let first = name.first;
  if (name.and) return first;
  for (let steps = 0; steps < MOST; ++steps) {
    let at = first - 1;
    if (isQuote(tokens[at])) --at;
    if (hasRole(tokens[at], "from") && locative(tokens[at - 1]) === "direction") --at;
    const kind = locative(tokens[at]);
    if (!kind || tokens[at]!.kind !== "word") break;
    first = at;
    const roles = proclitics(tokens[at]!);
    if (roles.includes("and") || roles.includes("then")) {
      // “south and south east of”: the directions belong together; “east of Idlib and the village …” do not
      if (kind !== "direction" || locative(tokens[at - 1]) !== "direction") break;
    } else if (roles.includes("by") || roles.includes("to")) break;
  }
  return first;
}

/** “southern”, “southern eastern”, “southern and eastern”, which Arabic sets after the name, each with the article. */
function directionsEnd(tokens: Tokens, from: number): number {
  let last = from;
  for (;;) {
    const at = isQuote(tokens[last]) && last === from ? last + 1 : last;
    if (locative(tokens[at]) !== "direction" || !proclitics(tokens[at]!).includes("the")) return last;
    last = at + 1;
  }
}

/** A name joined to the one before by "and" or a comma only. */
function isJoined(tokens: Tokens, before: Phrase, name: Name): boolean {
  // “countrysides of Hama and Idlib and the hill al-Kabina”: a name with a kind of its own does not share the first
  // words, unless they are a kind too (“towns of al-Habit and Tell As”, where “Tell” is a hill)
  if (locative(tokens[name.first]) && before.shares !== "kind") return false;
  let i = before.last;
  while (isQuote(tokens[i])) ++i;
  if (i === name.first) return name.and;
  if (tokens[i]?.form !== "," && !hasRole(tokens[i], "and")) return false;
  for (++i; isQuote(tokens[i]); ++i);
  return i === name.first;
}

/**
 * The number of the phrase that says where a place lies: “Hass town, south of Idlib”, “Saruj (41 km east of the city of
 * Idlib)”; joined places share it.
 */
function locatorOf(tokens: Tokens, phrases: readonly Phrase[], at: number): number | undefined {
  let i = at;
  while (phrases[i + 1] && !phrases[i + 1]!.directed && isJoined(tokens, phrases[i]!, phrases[i + 1]!.name)) ++i;
  const next = phrases[i + 1];
  return next?.directed && !next.elided && isBeside(tokens, phrases[i]!.last, next.first) ? i + 1 : undefined;
}

/** Only marks, "in", a distance or what belongs to the place (“Sukayk and its hill, east of Idlib”) stand between. */
function isBeside(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > 5) return false;
  const roles = to > 0 ? proclitics(tokens[to]!) : [];
  if (roles.includes("and") || roles.includes("then")) return false;
  for (let i = from; i < to; ++i) {
    const token = tokens[i]!;
    if (
      isQuote(token) ||
      token.form === "(" ||
      token.kind === "number" ||
      hasRole(token, "in", "to", "unit") ||
      reading(token, "locative")?.pronoun
    )
      continue;
    return false;
  }
  return true;
}

/** Where a phrase's words begin, its "and" left out. */
function startOf(tokens: Tokens, {first, name}: Pick<Phrase, "first" | "name">): number {
  const token = tokens[first]!;
  const and = first === name.first ? name.and : proclitics(token).some((role) => role === "and" || role === "then");
  return token.start + Number(and);
}

const wordsOf = (text: string, tokens: Tokens, phrase: Phrase) =>
  text.slice(startOf(tokens, phrase), tokens[phrase.last - 1]!.end);

/** The words from one offset to another, with the bracket that closes right after them. */
function closed(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return words.includes("(") && !words.includes(")") && text[end] === ")" ? `${words})` : words;
}

import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {FoundActor, Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {isPlain} from "./names.ts";
import {phraseEnd} from "./nounPhrase.ts";
import {phraseBefore} from "./phraseBefore.ts";

/** How far back the title of a name may begin, in tokens. */
const TITLE = 20;

/** The phrase of the name whose last word stands at token `at`, with what titles and given names it has there. */
export function namePhrase(doc: Marked, at: number): TokenRange | undefined {
  return bracketed(doc, at) ?? phraseBefore(doc, at + 1, at - TITLE) ?? entitled(doc, at) ?? given(doc, at);
}

/** A listed name with the noun for what it is before it ("the organisation | Daesh"), and its short form in brackets. */
export function actorPhrase(doc: Marked, actor: FoundActor): TokenRange {
  let {first} = actor;
  const mark = doc.tokens[first - 1]?.kind === "word" ? 0 : 1;
  const noun = reading(doc.tokens[first - 1 - mark], "source");
  const apposed = noun?.sense.naming === "organisation" && !noun.proclitics.length && noun.sense.kind === actor.kind;
  if (apposed) first -= 1 + mark;
  let {last} = actor;
  if (hasRole(doc.tokens[last], "state", "opposition")) ++last;
  if (doc.tokens[last]?.form === "(" && doc.tokens[last + 2]?.form === ")") last += 3;
  return {first, last};
}

/** "the state agency (SANA)": the name stands in brackets or quotation marks after what it names. */
function bracketed(doc: Marked, at: number): TokenRange | undefined {
  const [before, after] = [doc.tokens[at - 1]?.form, doc.tokens[at + 1]?.form];
  const marked = (before === "(" && after === ")") || doc.opens.get(at - 1)?.close === at + 1;
  const found = marked ? phraseBefore(doc, at - 1, at - TITLE) : undefined;
  if (!found) return undefined;
  // "the director of the organisation 'Oxfam'": the name is the organisation's
  for (let i = found.first; i < found.last; ++i) {
    const noun = reading(doc.tokens[i], "source");
    if (noun && noun.sense.naming !== "role") return {first: i, last: at + 2};
  }
  return undefined;
}

/** "Geert Cappelaere, regional director of …": a name with its office after it, perhaps after a comma; not what he is made. */
function entitled(doc: Marked, at: number): TokenRange | undefined {
  const title = doc.tokens[at + 1]?.form === "," ? at + 2 : at + 1;
  const noun = hasRole(doc.tokens[title], "preposition") ? undefined : reading(doc.tokens[title], "source");
  if (doc.language.grammar.objective(doc.tokens[title]?.form ?? "")) return undefined;
  if (noun?.sense.naming !== "role" || noun.pronoun || noun.proclitics.some((role) => role !== "the")) return undefined;
  const last = phraseEnd(doc, title, Math.min(doc.tokens.length, title + 12));
  return last > title ? {first: nameStart(doc, at), last} : undefined;
}

/** "…, Recep Tayyip Erdoğan", "the Lebanese Nader Assaf": given names after a mark, or after a word with its article. */
function given(doc: Marked, at: number): TokenRange | undefined {
  const first = nameStart(doc, at);
  const before = doc.tokens[first - 1];
  if (first === at || !before) return undefined;
  if (before.kind !== "word") return before.kind === "newline" ? undefined : {first, last: at + 1};
  const listed = doc.actorAt[first - 1] ?? doc.placeAt[first - 1];
  if (listed) return {first, last: at + 1};
  const described = isOnly(doc, first - 1, "adjective", "noun") && doc.language.grammar.isDefinite(before.form);
  return described ? {first: first - 1, last: at + 1} : undefined;
}

/** A word that may be a given name, as some months' names are. */
const isGiven = (doc: Marked, i: number) => isPlain(doc, i) && !doc.language.grammar.isDefinite(doc.tokens[i]!.form);

/** Where a name begins whose last word stands at token `at`: words before it that no lexicon knows. */
function nameStart(doc: Marked, at: number): number {
  let first = at;
  while (first > 0 && at - first < 3 && isGiven(doc, first - 1)) --first;
  return first;
}

import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import type {Predicate} from "./predicates.ts";

/** Words of a title, and of a name. */
const TITLE = 4;
const NAME = 4;
/** How short no name is, in letters. */
const SHORT = 3;

/**
 * One person told of by name: "the killing of the leader so-and-so", "so-and-so, who was killed in". Measures that may be
 * told so have `named` in the lexicon. What is only meant to happen ("planned to kill so-and-so") is none.
 */
export function namedClaim(doc: Marked, predicate: Predicate): ClaimDraft | undefined {
  const {first, last, sentence, measure} = predicate;
  const sense = predicate.senses.find(({takes, feature}) => takes.has("named") && feature !== "active");
  if (!sense || predicate.definite || predicate.pronoun || hasProclitic(doc.tokens[first], "to")) return undefined;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  const {first: from, last: to} = predicate;
  // "met his death": whoever it was, it was one
  const alone = sense.feature === "fate" ? {first: from, last: to} : undefined;
  const told = tells(doc, predicate, begin);
  const who = alone ?? nameBefore(doc, predicate, begin, end) ?? (told ? nameAfter(doc, last, end) : undefined);
  if (!who) return undefined;
  return {
    first: Math.min(first, who.first),
    last: Math.max(last, who.last),
    sentence,
    predicate: first,
    noun: -1,
    measure,
    object:
      reading(doc.tokens[who.first], "object")?.sense.object ?? titleBefore(doc, who.first, begin) ?? sense.object,
    low: 1,
    high: 1,
    hedge: "implied",
    quantity: who,
    status: "affirmed",
    partOf: undefined,
    rule: "named person"
  };
}

/** What the person is called before the name: "the officer so-and-so met his death". */
function titleBefore(doc: Marked, at: number, begin: number): string | undefined {
  for (let i = at - 1; i >= begin && at - i <= TITLE + NAME; --i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || hasRole(token, "that", "relative", "clause", "in", "from", "by", "preposition"))
      return undefined;
    const noun = reading(token, "object")?.sense;
    if (noun?.group === "persons") return noun.number === "singular" ? noun.object : undefined;
  }
  return undefined;
}

/** A verb whose form may as well be active tells of a victim only where it opens the sentence or follows "has". */
function tells(doc: Marked, {first, senses}: Predicate, begin: number): boolean | undefined {
  if (!senses.some(({feature}) => feature === "verb")) return true;
  const titled = reading(doc.tokens[first + 1], "object")?.proclitics.includes("the");
  const opens = first === begin && !senses.some(({takes}) => takes.has("noun"));
  return opens || titled || hasRole(doc.tokens[first - 1], "auxiliary");
}

/** Two words of a name at least, right after the predicate or after a title. */
function nameAfter(doc: Marked, from: number, end: number): {first: number; last: number} | undefined {
  let i = from;
  while (i < Math.min(end, from + TITLE) && isTitle(doc, i)) ++i;
  if (i > from && isUnknown(doc, i) && doc.language.grammar.isDefinite(doc.tokens[i]!.form)) ++i;
  if (!isName(doc, i) || (!isName(doc, i + 1) && !isFamilyName(doc, i + 1)) || i + 1 >= end) return undefined;
  let last = i + 2;
  while (last < Math.min(end, i + NAME) && (isName(doc, last) || isFamilyName(doc, last))) ++last;
  return {first: from, last};
}

/** A noun without article before "who was killed" is a name; and nothing after the verb is killed. */
function nameBefore(doc: Marked, {first, last}: Predicate, begin: number, end: number) {
  if (!hasRole(doc.tokens[first - 1], "relative") || doc.language.grammar.pluralVerb(doc.tokens[first]!.form))
    return undefined;
  const next = last < end ? doc.tokens[last] : undefined;
  const open = !!next && next.kind !== "punctuation" && !hasRole(next, "in", "by", "cause", "preposition", "on");
  if (open && !doc.timeAt[last] && !hangs(doc.language.clitics, next, "by")) return undefined;
  if (next?.readings.some((r) => r.pronoun)) return undefined;
  const at = doc.tokens[first - 2]?.form === "," ? first - 3 : first - 2;
  if (at < begin || !(isName(doc, at) || (isName(doc, at - 1) && isFamilyName(doc, at)))) return undefined;
  return {first: isName(doc, at - 1) && at > begin ? at - 1 : at, last: at + 1};
}

/** An office or rank ("the leader"), as sources bear them, or who the person is ("the student"). */
function isTitle(doc: Marked, i: number): boolean {
  const person = reading(doc.tokens[i], "object");
  if (person?.sense.group === "persons" && person.sense.number === "singular" && person.proclitics.includes("the"))
    return true;
  const role = reading(doc.tokens[i], "source");
  return role?.sense.naming === "role" && !role.proclitics.includes("and");
}

const isUnknown = (doc: Marked, i: number) => {
  const token = doc.tokens[i];
  return (
    token?.kind === "word" && token.form.length >= SHORT && !token.readings.length && !doc.actorAt[i] && !doc.placeAt[i]
  );
};

/** A word that no lexicon knows, without article, and not formed like a plural, an adjective or a phrase. */
const isName = (doc: Marked, i: number) => isUnknown(doc, i) && doc.language.grammar.isNameLike(doc.tokens[i]!.form);

const isFamilyName = (doc: Marked, i: number) => isUnknown(doc, i) && !hasProclitic(doc.tokens[i], "and");

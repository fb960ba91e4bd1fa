import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {ObjectSense} from "../../text/lexicon.ts";
import type {FoundActor, Marked} from "../marked.ts";
import {carriedObject, isMixed} from "./carried.ts";
import type {ClaimDraft} from "./draft.ts";
import {forceBefore, forcesAfter} from "./forces.ts";

/** Words that may stand between a figure and the noun or actor that tells what it counts. */
const REACH = 4;
const ACTOR_REACH = 9;

const SUBJECT = "subject + verb";

/** Persons of whom a second noun says more: "a woman, a medic". */
const GENERAL = new Set(["person", "woman", "national"]);

/** Who is counted as one of a force: by whose it is. */
const MEMBERS = new Set(["member", "leader", "affiliate"]);

/** Makes objects finer by what follows: "the civilian dead", "two cars, pickups", "23 members of the forces of …". */
export function refineObjects(doc: Marked, drafts: readonly ClaimDraft[]): void {
  const taken = new Set(drafts.map(({noun}) => noun));
  for (const [i, draft] of drafts.entries()) {
    const noun = draft.noun >= 0 ? reading(doc.tokens[draft.noun], "object")?.sense : undefined;
    const counts = !noun;
    if (counts && draft.object === "person" && draft.rule !== "pronoun")
      draft.object = followingObject(doc, draft) ?? announcedObject(doc, draft) ?? draft.object;
    if (noun && GENERAL.has(draft.object) && isDescribed(doc, draft.noun))
      draft.object = personAt(doc, draft.noun + 1)?.object ?? draft.object;
    if (draft.object === "vehicle") draft.object = kindOfVehicle(doc, draft) ?? draft.object;
    const figure = draft.measure !== "displaced" || hasRole(doc.tokens[draft.quantity?.last ?? -1], "from");
    const suffers = draft.object === "person" && counts && figure && !/^(?:named person|pronoun)$/.test(draft.rule);
    if (MEMBERS.has(draft.object) || suffers) draft.object = byActor(doc, draft);
    if (draft.object === "national") draft.object = "person";
    if (draft.object === "person" && draft.rule !== "named person")
      draft.object = carriedObject(doc, draft, drafts[i - 1]) ?? draft.object;
    if (isMixed(doc, draft, taken)) draft.object = "person";
  }
}

/** What follows a noun describes it: no further member of a list, no owner. */
function isDescribed(doc: Marked, at: number): boolean {
  const next = doc.tokens[at + 1];
  if (hasProclitic(next, "and")) return false;
  const {isDefinite} = doc.language.grammar;
  return !next || isDefinite(next.form) === isDefinite(doc.tokens[at]!.form);
}

/** "the number of civilian dead … reached over a thousand dead": who they are was said at the toll's own noun. */
function announcedObject(doc: Marked, draft: ClaimDraft): string | undefined {
  for (let i = draft.first - 1; i > doc.sentences[draft.sentence]!.first; --i) {
    if (!hasRole(doc.tokens[i - 1], "amount") || reading(doc.tokens[i], "predicate")?.sense.feature !== "count")
      continue;
    return personAt(doc, i + 1)?.object;
  }
  return undefined;
}

/** The persons named right after a figure or a count noun, as adjective or after "of". */
function followingObject(doc: Marked, draft: ClaimDraft): string | undefined {
  const counts = reading(doc.tokens[draft.predicate], "predicate")?.sense.feature === "count";
  const beside = draft.noun < 0 && counts ? personAt(doc, draft.predicate + 1) : undefined;
  if (beside) return beside.object;
  const from = draft.quantity ? Math.max(draft.quantity.last, draft.noun + 1) : draft.noun + 1;
  for (let i = from; i < Math.min(from + REACH, doc.tokens.length); ++i) {
    const token = doc.tokens[i]!;
    const object = personAt(doc, i);
    // "of families of": persons of them
    if (object) return object.object === "family" && i > from ? undefined : object.object;
    if (doc.actorAt[i]) return undefined;
    const among = hasRole(token, "between") && !hasRole(token, "among");
    const ranks = hasRole(token, "ranks") && draft.status === "affirmed";
    if (!hasRole(token, "from") && !ranks && !among && !readings(token, "predicate").length) return undefined;
  }
  return undefined;
}

/** Nouns that say nothing of who the persons are. */
const VAGUE = new Set(["person", "national", "affiliate"]);

function personAt(doc: Marked, i: number): ObjectSense | undefined {
  const object = reading(doc.tokens[i], "object")?.sense;
  return object?.group === "persons" && !VAGUE.has(object.object) ? object : undefined;
}

/** "two cars of the make pickup": a finer kind of thing within a few words. */
function kindOfVehicle(doc: Marked, draft: ClaimDraft): string | undefined {
  for (let i = draft.noun + 1; i <= draft.noun + REACH && i < doc.tokens.length; ++i) {
    const object = reading(doc.tokens[i], "object")?.sense;
    if (object?.object === "pickup") return "pickup";
    if (doc.tokens[i]!.form === "," || object) return undefined;
  }
  return undefined;
}

/**
 * A member of a state's forces is a soldier, of others a fighter; where nobody says whose, or both, a person. Whose a
 * member is may stand before him in the sentence.
 */
function byActor(doc: Marked, draft: ClaimDraft): string {
  const member = draft.object === "member" || draft.object === "leader";
  // "19 Ruritanians whom the police arrested": who did it stands after the verb
  const subject = draft.noun < 0 && draft.quantity && draft.quantity.last <= draft.predicate && draft.rule === SUBJECT;
  const after = draft.noun < 0 || isCount(doc, draft) ? draft.last : draft.noun + 1;
  const from = subject ? draft.quantity!.last : after;
  let kinds = forcesAfter(doc, from, draft.object !== "person");
  if (!kinds.size && member) kinds = forcesAfter(doc, draft.predicate + 1);
  const owned = member && draft.noun >= 0 && !!reading(doc.tokens[draft.noun], "object")?.pronoun;
  if (!kinds.size && member) kinds = setOf(forceBefore(doc, draft.first, draft.sentence, owned));
  if (!kinds.size && !member) kinds = sufferer(doc, draft);
  // "the killing of dozens of them"
  if (!kinds.size && isOfThem(doc, draft)) kinds = setOf(forceBefore(doc, draft.first, draft.sentence, true));
  if (kinds.size !== 1) return draft.object === "leader" ? "fighter" : "person";
  if (kinds.has("official")) return draft.object === "leader" ? "officer" : "soldier";
  return kinds.has("armed_group") || draft.object === "leader" ? "fighter" : "person";
}

/** How far before what was suffered the verb may stand, in tokens. */
const SUFFERED = 10;

/** "the militia suffers dozens of dead", "inflicted on the militia": the kind of the force between the verb and them, else before it. */
function sufferer(doc: Marked, {first, sentence}: ClaimDraft): Set<string> {
  const begin = doc.sentences[sentence]!.first;
  for (let i = first; i >= begin && first - i <= SUFFERED; --i) {
    if (doc.tokens[i]!.form === ",") break;
    if (!hasRole(doc.tokens[i], "suffers")) continue;
    for (let k = i + 1; k < first; ++k) {
      const between = forcesAfter(doc, k);
      if (between.size) return between;
    }
    return setOf(forceBefore(doc, i, sentence, false));
  }
  return new Set();
}

const isCount = (doc: Marked, draft: ClaimDraft) =>
  draft.noun === draft.predicate || !reading(doc.tokens[draft.noun], "object");

const isOfThem = (doc: Marked, {quantity, measure}: ClaimDraft) =>
  measure === "killed" &&
  hasRole(doc.tokens[quantity?.last ?? -1], "from") &&
  hasRole(doc.tokens[quantity?.last ?? -1], "among");

const setOf = (kind: string | undefined) => new Set(kind ? [kind] : []);

/** The actors joined to one another that follow a figure. */
export function actorsAfter(doc: Marked, from: number): FoundActor[] {
  const found: FoundActor[] = [];
  for (let i = from; i < Math.min(from + ACTOR_REACH, doc.tokens.length); ++i) {
    const actor = doc.actorAt[i];
    if (actor) {
      found.push(actor);
      i = actor.last - 1;
      continue;
    }
    const token = doc.tokens[i]!;
    if (
      i > from &&
      (token.kind === "punctuation" ||
        token.kind === "newline" ||
        hasRole(token, "in", "on", "clause", "that", "relative", "preposition", "cause"))
    ) {
      if (!hasRole(token, "ranks")) break;
    }
    if (i > from && reading(token, "predicate")) break;
  }
  return found;
}

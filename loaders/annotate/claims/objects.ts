import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {ObjectSense} from "../../text/lexicon.ts";
import type {FoundActor, Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";

/** Words that may stand between a figure and the noun or actor that tells what it counts. */
const REACH = 4;
const ACTOR_REACH = 9;

/** Persons of whom a second noun says more: "a woman, a medic". */
const GENERAL = new Set(["person", "woman"]);

/** Makes objects finer by what follows: "the civilian dead", "two cars, pickups", "23 members of the forces of …". */
export function refineObjects(doc: Marked, drafts: readonly ClaimDraft[]): void {
  for (const draft of drafts) {
    const noun = draft.noun >= 0 ? reading(doc.tokens[draft.noun], "object")?.sense : undefined;
    const counts = !noun;
    if (counts && draft.object === "person")
      draft.object = followingObject(doc, draft) ?? announcedObject(doc, draft) ?? draft.object;
    if (noun && GENERAL.has(draft.object) && isDescribed(doc, draft.noun))
      draft.object = personAt(doc, draft.noun + 1)?.object ?? draft.object;
    if (draft.object === "vehicle") draft.object = kindOfVehicle(doc, draft) ?? draft.object;
    if (draft.object === "member" || (draft.object === "person" && counts)) draft.object = byActor(doc, draft);
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
    if (object) return object.object;
    if (doc.actorAt[i]) return undefined;
    if (!hasRole(token, "from") && !readings(token, "predicate").length) return undefined;
  }
  return undefined;
}

function personAt(doc: Marked, i: number): ObjectSense | undefined {
  const object = reading(doc.tokens[i], "object")?.sense;
  return object?.group === "persons" && object.object !== "person" ? object : undefined;
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
  const after = actorsAfter(doc, draft.noun < 0 || isCount(doc, draft) ? draft.last - 1 : draft.noun);
  const reached = after.length ? after : actorsAfter(doc, draft.predicate);
  const member = draft.object === "member";
  const actors = reached.length || !member ? reached : actorBefore(doc, draft);
  const kinds = new Set(actors.length ? actors.map(({kind}) => kind) : forceAfter(doc, draft));
  if (kinds.size !== 1) return "person";
  return kinds.has("official") ? "soldier" : kinds.has("armed_group") ? "fighter" : "person";
}

const isCount = (doc: Marked, draft: ClaimDraft) =>
  draft.noun === draft.predicate || !reading(doc.tokens[draft.noun], "object");

/** A force that no list names, by its head noun: "of the members of the army", "in the ranks of the organisation …". */
function forceAfter(doc: Marked, draft: ClaimDraft): string[] {
  for (let i = Math.max(draft.last, draft.noun + 1); i < Math.min(draft.last + REACH, doc.tokens.length); ++i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word") return [];
    const kind = reading(token, "source")?.sense.kind;
    if (kind === "official" || kind === "armed_group") return [kind];
    if (!hasRole(token, "from", "in", "ranks", "to", "belonging") && !reading(token, "object")) return [];
  }
  return [];
}

/** The nearest fighting party before the claim in its sentence. */
function actorBefore(doc: Marked, draft: ClaimDraft): FoundActor[] {
  for (let i = draft.first - 1; i >= doc.sentences[draft.sentence]!.first; --i) {
    const actor = doc.actorAt[i];
    if (actor && (actor.kind === "official" || actor.kind === "armed_group")) return [actor];
  }
  return [];
}

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

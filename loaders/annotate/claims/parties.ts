import {hangs} from "../../text/clitics.ts";
import {hasRole, reading, readings} from "../../text/tag.ts";
import type {FoundActor, Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import {unnamedForce} from "./forces.ts";
import {actorsAfter} from "./objects.ts";

/** An actor of the lists, or a force that none of them names (its `actor` is empty). */
export type Party = Pick<FoundActor, "first" | "last" | "actor">;

/** Who suffers and who acts, as far as actors stand at the claim. */
export interface Parties {
  affected: Party[];
  agent: FoundActor | undefined;
}

/** How far a subject may stand from its verb, in tokens. */
const RIGHT = 7;
const LEFT = 14;

/** How far after a verb with its pronoun the doer may stand, in tokens. */
const DOER = 3;

/** Measures whose agent is the subject and whose sufferer follows. */
const GROUND = new Set(["controlled", "attackers", "attacked", "repelled", "seized"]);

const THINGS = new Set(["destroyed", "damaged", "captured"]);

/**
 * The parties of a claim. `before` is the claim before it: a verb without a subject of its own goes on with that one's
 * ("the factions captured a soldier and destroyed a tank").
 */
export function partiesOf(
  doc: Marked,
  draft: ClaimDraft,
  before: {draft: ClaimDraft; parties: Parties} | undefined
): Parties {
  const caught = draft.rule === "pronoun";
  const senses = readings(doc.tokens[draft.predicate]!, "predicate").filter((r) => caught || !r.pronoun);
  const features = new Set(senses.map(({sense}) => sense.feature));
  const verbal = features.has("active") || GROUND.has(draft.measure);
  const transitive = GROUND.has(draft.measure) || THINGS.has(draft.measure);
  const brought = transitive && hasRole(doc.tokens[draft.predicate - 1], "from", "to", "on", "event");
  const own =
    verbal || brought ? subjectOf(doc, draft) : features.has("verb") || caught ? doerIn(doc, draft) : undefined;
  const carried = transitive && !own && before?.draft.sentence === draft.sentence ? before.parties.agent : undefined;
  const subject = own ?? carried;
  const object = draft.noun >= 0 || draft.quantity ? Math.max(draft.noun, draft.quantity?.last ?? 0) : draft.last - 1;
  const after = actorsAfter(doc, Math.max(object, draft.predicate)).filter((actor) => actor !== subject);
  if (draft.measure === "withdrawn") return {affected: [own ?? after[0]].filter((actor) => !!actor), agent: undefined};
  if (draft.measure === "attacked" && features.has("passive"))
    return {affected: own ? [own] : [], agent: byAgent(doc, draft)};
  if (draft.measure === "losses" && features.has("active")) return {affected: own ? [own] : [], agent: undefined};
  const agent = subject ?? byAgent(doc, draft);
  const affected: Party[] = after.filter((actor) => actor.actor !== agent?.actor);
  const force =
    GROUND.has(draft.measure) || draft.object === "civilian" ? undefined : unnamedForce(doc, afterCounted(draft));
  if (force && !(affected[0] && affected[0].first < force.last)) return {affected: [{...force, actor: ""}], agent};
  return {affected: affected.length ? affected : ownedBetween(doc, draft, subject), agent};
}

/** The token right after what is counted, where its force may begin. */
function afterCounted({noun, quantity, predicate, last}: ClaimDraft): number {
  const at = Math.max(noun + 1, quantity?.last ?? 0) || last;
  return at === predicate ? at + 1 : at;
}

/** "the army killed seven", "the army caught him": the doer between a verb that may be active and its object. */
function doerIn(doc: Marked, {predicate, noun, quantity, rule}: ClaimDraft): FoundActor | undefined {
  const object = rule === "pronoun" ? predicate + 1 + DOER : Math.max(noun, quantity?.first ?? 0);
  for (let i = predicate + 1; i < Math.min(object, doc.tokens.length); ++i) {
    if (doc.tokens[i]!.kind !== "word" || hasRole(doc.tokens[i], "that", "relative", "clause")) return undefined;
    if (doc.actorAt[i]?.first === i) return isFree(doc, i) ? doc.actorAt[i] : undefined;
  }
  return undefined;
}

/** The subject right after its verb, else the nearest actor before it in the clause that nothing ties to another word. */
function subjectOf(doc: Marked, {predicate, noun, quantity, sentence}: ClaimDraft): FoundActor | undefined {
  const object = Math.max(noun, quantity?.first ?? 0);
  const limit = Math.min(doc.sentences[sentence]!.last, object > predicate ? object : predicate + RIGHT);
  for (let i = predicate + 1; i < limit; ++i) {
    if (hasRole(doc.tokens[i], "that", "relative", "clause") || doc.tokens[i]!.form === ",") break;
    if (doc.actorAt[i]?.first === i && isFree(doc, i)) return doc.actorAt[i];
  }
  for (let i = predicate - 1; i >= doc.sentences[sentence]!.first && predicate - i <= LEFT; --i) {
    if (hasRole(doc.tokens[i], "that") || doc.tokens[i]!.form === ";") return undefined;
    if (doc.actorAt[i]?.first === i && isFree(doc, i)) return doc.actorAt[i];
  }
  return undefined;
}

/** No preposition, and no noun that it owns, stands before the actor. */
function isFree(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  if (hangs(doc.language.clitics, token, "to") || hangs(doc.language.clitics, token, "by")) return false;
  const before = doc.tokens[i - 1];
  if (hasRole(before, "in", "on", "to", "with", "about", "preposition", "from")) return false;
  return !(
    before?.kind === "word" &&
    doc.language.clitics.proclitics.some(({letters, roles}) => roles[0] === "to" && before.form === letters)
  );
}

/** By whose hand: an actor right after words for the doer, or after the verb that a relative clause hangs on the act. */
function byAgent(doc: Marked, {predicate, last, sentence}: ClaimDraft): FoundActor | undefined {
  const {last: end} = doc.sentences[sentence]!;
  for (let i = predicate; i < Math.min(end, last + LEFT); ++i) {
    if (hasRole(doc.tokens[i], "clause")) return undefined;
    if (!hasRole(doc.tokens[i], "by", "launch")) continue;
    for (let k = i + 1; k < Math.min(end, i + 5); ++k) if (doc.actorAt[k]) return doc.actorAt[k];
  }
  return undefined;
}

/** An owner between verb and object: "damaged of the regime's two cars". */
function ownedBetween(
  doc: Marked,
  {predicate, noun, quantity}: ClaimDraft,
  subject: FoundActor | undefined
): FoundActor[] {
  const object = Math.max(noun, quantity?.first ?? 0);
  for (let i = predicate + 1; i < object; ++i) {
    const actor = doc.actorAt[i];
    if (actor && actor !== subject && !isFree(doc, actor.first) && !reading(doc.tokens[i], "calendar")) return [actor];
  }
  return [];
}

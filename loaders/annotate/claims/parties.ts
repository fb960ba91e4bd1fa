import {hasRole, readings} from "../../text/tag.ts";
import type {FoundActor, Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import {actorsAfter} from "./objects.ts";

export interface Parties {
  affected: FoundActor[];
  agent: FoundActor | undefined;
}

const BACK = 12;

/** Who suffers and who acts, as far as actors stand at the claim: joined to the figure, subject of the verb, or after "by". */
export function partiesOf(doc: Marked, draft: ClaimDraft): Parties {
  const {first: begin, last: end} = doc.sentences[draft.sentence]!;
  const senses = readings(doc.tokens[draft.predicate]!, "predicate").map(({sense}) => sense);
  const active = senses.some(({feature}) => feature === "active");
  const ground = ["controlled", "attackers", "attacked", "repelled"].includes(draft.measure);
  const object = Math.max(draft.noun, draft.quantity?.last ?? 0, draft.predicate);
  const subject = active || ground ? subjectOf(doc, draft.predicate, object, begin) : undefined;
  const affected = actorsAfter(doc, object).filter((actor) => actor !== subject);
  const agent = subject ?? byAgent(doc, draft.predicate, end);
  if (draft.measure === "withdrawn") return {affected: subject ? [subject] : affected.slice(0, 1), agent: undefined};
  return {affected: affected.filter((actor) => actor !== agent), agent};
}

/** The subject of an active verb: between it and its object, else the nearest actor before it in the sentence. */
function subjectOf(doc: Marked, predicate: number, object: number, begin: number): FoundActor | undefined {
  for (let i = predicate + 1; i < object; ++i)
    if (doc.actorAt[i] && !hasRole(doc.tokens[i - 1], "preposition", "with")) return doc.actorAt[i];
  for (let i = predicate - 1; i >= begin && predicate - i <= BACK; --i) {
    if (doc.actorAt[i]) return doc.actorAt[i];
    if (doc.tokens[i]!.form === ";" || hasRole(doc.tokens[i], "that")) break;
  }
  return undefined;
}

/** «على يد …», «شنها …»: an actor after words for whose doing it was. */
function byAgent(doc: Marked, from: number, end: number): FoundActor | undefined {
  for (let i = from; i < end; ++i) {
    if (!hasRole(doc.tokens[i], "by", "launch")) continue;
    for (let k = i + 1; k < Math.min(end, i + 5); ++k) if (doc.actorAt[k]) return doc.actorAt[k];
  }
  return undefined;
}

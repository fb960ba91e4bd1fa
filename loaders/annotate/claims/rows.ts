import {spanOf} from "../../text/document.ts";
import type {Claim} from "../../types.ts";
import type {Draft} from "../attributions/draft.ts";
import type {Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import {placesOf, timeOf} from "./frame.ts";
import {partiesOf, type Parties, type Party} from "./parties.ts";

/** Claims as rows, with who answers for each: the innermost attribution whose content holds it, or the outlet. */
export function claimRows(
  doc: Marked,
  drafts: readonly ClaimDraft[],
  ids: ReadonlyMap<Draft, string>,
  sentenceAt: (offset: number) => string
): Claim[] {
  const {article, text} = doc.article;
  const id = new Map(drafts.map((d, i) => [d, `${article}:c${i + 1}`]));
  let before: {draft: ClaimDraft; parties: Parties} | undefined;
  return drafts.map((draft) => {
    const span = spanOf(doc.tokens, draft.first, draft.last);
    const parties = partiesOf(doc, draft, before);
    before = {draft, parties};
    const {affected, agent} = parties;
    const time = timeOf(doc, draft);
    const voice = voiceOf(draft, ids);
    return {
      claim: id.get(draft)!,
      article,
      sentence: sentenceAt(span.start),
      event: "",
      measure: draft.measure,
      object: draft.object,
      affected: words(doc, affected),
      affected_actor: affected[0]?.actor ?? "",
      agent: agent ? words(doc, [agent]) : "",
      agent_actor: agent?.actor ?? "",
      low: draft.low,
      high: draft.high,
      hedge: draft.hedge,
      quantity: draft.quantity ? wordsOf(doc, draft.quantity) : "",
      part_of: draft.partOf ? (id.get(draft.partOf) ?? "") : "",
      places: placesOf(doc, draft).join(";"),
      time_from: time?.from ?? "",
      time_to: time?.to ?? "",
      attribution: voice ? ids.get(voice)! : "",
      status: draft.status,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      rule: draft.rule,
      review: "auto"
    };
  });
}

function wordsOf(doc: Marked, {first, last}: {first: number; last: number}): string {
  const {start, end} = spanOf(doc.tokens, first, last);
  return doc.article.text.slice(start, end);
}

/** The words from the first actor to the last, as they stand. */
function words(doc: Marked, actors: readonly Party[]): string {
  const [first] = actors;
  return first ? wordsOf(doc, {first: first.first, last: actors.at(-1)!.last}) : "";
}

function voiceOf(draft: ClaimDraft, ids: ReadonlyMap<Draft, string>): Draft | undefined {
  const at = draft.noun >= 0 ? draft.noun : draft.first;
  if (draft.status === "withheld") {
    // who keeps silent is who spoke before in the sentence: “the ministry admitted …, without touching on …”
    const speakers = [...ids.keys()].filter((d) => d.sentence === draft.sentence && d.cue.last <= draft.first);
    return speakers.at(-1);
  }
  let best: Draft | undefined;
  for (const said of ids.keys()) {
    const {content} = said;
    if (!content || !(holds(content, at) || holds(content, draft.first))) continue;
    if (
      !best ||
      length(content) < length(best.content!) ||
      (length(content) === length(best.content!) && said.via === best)
    )
      best = said;
  }
  return best;
}

const holds = ({first, last}: {first: number; last: number}, at: number) => at >= first && at < last;
const length = ({first, last}: {first: number; last: number}) => last - first;

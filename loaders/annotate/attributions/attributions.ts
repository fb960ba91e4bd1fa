import type {TokenRange} from "../../text/sentences.ts";
import type {TraceStep} from "../../types.ts";
import type {Marked} from "../marked.ts";
import type {Draft} from "./draft.ts";
import {attributionsIn} from "./cues/find.ts";
import {resolveSources} from "./resolve/resolve.ts";
import {sourceStart} from "./source/sourceStart.ts";
import {speakerOf} from "./source/sourceKind.ts";

/** The attributions of an article, sources resolved, in the order of their cues. */
export function attributions(doc: Marked, trace?: (step: TraceStep) => void): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < doc.sentences.length; ++i) {
    if (!doc.furniture.has(i)) drafts.push(...attributionsIn(doc, i, trace));
  }
  drafts.sort((a, b) => a.cue.start - b.cue.start);
  const full = resolveSources(doc, drafts);
  for (const d of drafts) describe(doc, d, full.get(d));
  linkRelays(drafts);
  return drafts;
}

function describe(doc: Marked, d: Draft, full: TokenRange | undefined): void {
  if (d.impersonal || (!full && !d.source)) {
    Object.assign(d, {
      resolved: d.impersonal ? "outlet" : "",
      kind: d.impersonal ? "outlet" : "other",
      naming: d.impersonal ? "outlet" : "implicit"
    });
    return;
  }
  const range = full ?? d.source!;
  const tokens = doc.tokens;
  d.resolved = doc.article.text.slice(sourceStart(doc, range.first), tokens[range.last - 1]!.end);
  const whole = speakerOf(doc, range);
  d.kind = whole.kind;
  d.speaker = whole.speaker;
  d.naming = d.source ? speakerOf(doc, d.source).naming : "implicit";
}

/** What stands inside the content of one that relays is relayed by it. */
function linkRelays(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (d.via) continue;
    const outer = drafts.findLast(
      (o) =>
        o !== d &&
        o.cue.sense.act === "relay" &&
        o.content &&
        d.cue.first >= o.content.first &&
        d.cue.first < o.content.last &&
        !isUnder(o, d)
    );
    if (outer && outer.cue.sense.feature !== "prep") d.via = outer;
  }
}

function isUnder(d: Draft, of: Draft): boolean {
  for (let o: Draft | undefined = d.via; o; o = o.via) if (o === of) return true;
  return false;
}

/** Links above an attribution. */
export function depthOf(d: Draft): number {
  let depth = 0;
  for (let o = d.via; o; o = o.via) ++depth;
  return depth;
}

import {spanOf} from "../text/document.ts";
import {readings} from "../text/tag.ts";
import type {TraceStep} from "../types.ts";
import type {Draft} from "./attributions/draft.ts";
import type {ClaimDraft} from "./claims/draft.ts";
import type {Marked, Mention} from "./marked.ts";

/** Tells what was kept, and by which rule, of every stage: furniture, quantities' claims, times, names, attributions. */
export function traceKept(
  doc: Marked,
  said: readonly Draft[],
  counted: readonly ClaimDraft[],
  trace: (step: TraceStep) => void
): void {
  const at = ({first, last}: Mention) => spanOf(doc.tokens, first, last);
  const words = (m: Mention | undefined) => {
    if (!m) return "–";
    const {start, end} = at(m);
    return doc.article.text.slice(start, end).replaceAll(/\s+/g, " ");
  };
  for (const i of doc.furniture) {
    trace({
      stage: "furniture",
      rule: "line of the page",
      kept: true,
      what: "no evidence is taken from it",
      ...at(doc.sentences[i]!)
    });
  }
  for (const time of doc.times) {
    trace({
      stage: "time",
      rule: time.rule,
      kept: true,
      what: `${time.from || ".."}/${time.to || ".."} (${time.granularity})`,
      ...at(time)
    });
  }
  for (const place of doc.places)
    trace({stage: "place", rule: "gazetteer", kept: true, what: place.place, ...at(place)});
  for (const actor of doc.actors) {
    trace({
      stage: "actor",
      rule: "actor list",
      kept: true,
      what: `${actor.actor} (${actor.label_class})`,
      ...at(actor)
    });
  }
  for (const d of said) {
    const {cue} = d;
    const what = `${cue.sense.lemma} = ${cue.sense.act}; source: ${words(d.source)}; resolved: ${d.resolved || "–"} (${d.kind}); content: ${words(d.content)}`;
    trace({stage: "attribution", rule: d.rule, start: cue.start, end: cue.end, kept: true, what});
  }
  for (const c of counted) {
    const lemma =
      readings(doc.tokens[c.predicate]!, "predicate")[0]?.sense.lemma ??
      words({first: c.predicate, last: c.predicate + 1});
    const interval = `${c.low ?? ".."}–${c.high ?? ".."}`;
    const what = `${lemma} = ${c.measure}; ${c.object} ${interval} (${c.hedge}); quantity: ${words(c.quantity)}`;
    trace({stage: "claim", rule: c.rule, kept: true, what, ...at(c)});
  }
}

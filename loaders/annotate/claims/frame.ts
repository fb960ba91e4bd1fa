import {hasRole} from "../../text/tag.ts";
import type {FoundPlace, FoundTime, Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";

/** The claim's own time: the expression nearest to it in its clause, else in its sentence before it. */
export function timeOf(doc: Marked, draft: ClaimDraft): FoundTime | undefined {
  const {first, last} = clauseOf(doc, draft);
  const inClause = doc.times.filter((t) => t.first >= first && t.last <= last && t.from && t.to);
  return nearest(inClause, draft);
}

/** The claim's own places: those named nearest after it, or before it, with the names joined to them. */
export function placesOf(doc: Marked, draft: ClaimDraft): string[] {
  const {first, last} = clauseOf(doc, draft);
  const inClause = doc.places.filter((p) => p.first >= first && p.last <= last && !isLandmark(doc, p));
  const after = inClause.filter((p) => p.first >= draft.first);
  const chosen = after.length ? joined(doc, after) : lastRun(doc, inClause);
  return [...new Set(chosen.map(({place}) => place))];
}

/** "54 km south of the city": a distance is told from it, nothing happened there. */
function isLandmark(doc: Marked, {first}: FoundPlace): boolean {
  for (let i = first - 1; i >= 1 && first - i <= 4; --i) {
    if (hasRole(doc.tokens[i], "unit")) return doc.tokens[i - 1]!.kind === "number";
    if (doc.tokens[i]!.kind !== "word") return false;
  }
  return false;
}

const distance = (mention: {first: number; last: number}, draft: ClaimDraft) =>
  mention.first >= draft.last ? mention.first - draft.last : Math.max(0, draft.first - mention.last);

function nearest(mentions: readonly FoundTime[], draft: ClaimDraft): FoundTime | undefined {
  let best: FoundTime | undefined;
  for (const mention of mentions) if (!best || distance(mention, draft) < distance(best, draft)) best = mention;
  return best;
}

/** The places before a claim that belong together, the nearest of such runs. */
function lastRun(doc: Marked, places: readonly FoundPlace[]): FoundPlace[] {
  let rest = places;
  let run: FoundPlace[] = [];
  while (rest.length) {
    run = joined(doc, rest);
    rest = rest.slice(run.length);
  }
  return run;
}

/** The first place and those that go on from it: “the villages of al-Khuwayn and Abu Omar”. */
function joined(doc: Marked, places: readonly FoundPlace[]): FoundPlace[] {
  const found = places.slice(0, 1);
  for (const place of places.slice(1)) {
    const gap = doc.tokens.slice(found.at(-1)!.last, place.first);
    const near =
      gap.length <= 3 &&
      gap.every((t) => t.kind !== "newline" && !/^[.;:]$/.test(t.form) && !hasRole(t, "in", "on", "from", "relative"));
    if (!near) break;
    found.push(place);
  }
  return found;
}

/** The part of the sentence a claim stands in: between connectors that start another happening. */
function clauseOf(doc: Marked, draft: ClaimDraft): {first: number; last: number} {
  const sentence = doc.sentences[draft.sentence]!;
  let {first, last} = sentence;
  for (let i = draft.first; i > sentence.first; --i) {
    if (hasRole(doc.tokens[i], "clause") && doc.tokens[i - 1]!.form === ",") {
      first = i;
      break;
    }
  }
  for (let i = draft.last; i < sentence.last; ++i) {
    if (hasRole(doc.tokens[i], "clause") && doc.tokens[i - 1]!.form === ",") {
      last = i;
      break;
    }
  }
  return {first, last};
}

import type {Happening} from "./events.ts";
import {origins} from "./origins.ts";

/** What was grouped into an event and why, a line a claim, and on whose word it rests, for `isnad explain EVENT`. */
export function explainEvent(happening: Happening): string[] {
  const {event, group} = happening;
  const lines = [`${event.event}  ${event.label}`];
  for (const episode of group.episodes) {
    const [first] = episode.accounts;
    const joined = group.why.get(first!.claim.claim);
    lines.push(
      `  ${first!.claim.article}: ${episode === group.leader ? "the earliest that says where; others are held against it" : `joined, because ${joined}`}`
    );
    for (const account of episode.accounts) {
      const {claim, measure, low, high, quantity} = account.claim;
      const figure = `${measure} [${low ?? ""}, ${high ?? ""}]${quantity ? ` (${quantity})` : ""}`;
      const time = account.ownTime ? "its own time" : "the article's date";
      lines.push(`    ${claim}  ${figure}; ${time}; ${episode.why.get(claim)}`);
    }
  }
  lines.push("  rests on");
  for (const {origin, outlets, ways} of origins([happening]))
    lines.push(
      `    ${origin}: ${outlets.length} outlet(s)${ways.length > 1 ? `, one source by ${ways.length} ways: ${ways.map((way) => way.join(" \u2190 ")).join("; ")}` : ""}`
    );
  return lines;
}

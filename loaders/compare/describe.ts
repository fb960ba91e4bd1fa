import type {Phrases} from "../languages/phrases.ts";
import type {Actor, Claim, Discrepancy} from "../types.ts";
import type {Finding} from "./discrepancies/rule.ts";
import {explanation, type Wording} from "./explanation.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {distance, isUnbounded, ratio} from "./interval.ts";
import {comparesFigures, severity} from "./severity.ts";

/**
 * Turns findings into rows: worded, measured, one of each kind for two voices, event and measure (of labels: and party), the sharpest, sorted by
 * severity, then id.
 */
export function describe(
  findings: readonly Finding[],
  claims: readonly Claim[],
  eventOf: ReadonlyMap<string, string>,
  actors: ReadonlyMap<string, Actor>,
  gazetteer: Gazetteer,
  phrases: Phrases,
  language: string
): Discrepancy[] {
  const name = (actor: Actor | undefined) =>
    (language === "en" ? actor?.label_en || actor?.label : actor?.label || actor?.label_en) ?? "";
  const outlets = new Map(
    [...actors.values()].flatMap((actor) => actor.aliases.map(({alias}) => [alias, actor] as const))
  );
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const wording: Wording = {
    language,
    phrases,
    gazetteer,
    claim: (id) => byId.get(id),
    actorName: (id) => name(actors.get(id)),
    outletName: (outlet) => name(outlets.get(outlet)) || outlet
  };
  return sharpest(findings)
    .map(({finding, sharp}): Discrepancy => {
      const {kind, event, measure, a, b} = finding;
      return {
        discrepancy: idOf(finding),
        kind,
        event: event || eventOf.get(a.row) || "",
        measure,
        row_a: a.row,
        row_b: b.row,
        article_a: a.article,
        article_b: b.article,
        ...measured(finding),
        explanation: explanation(finding, wording),
        severity: sharp
      };
    })
    .sort((a, b) => b.severity - a.severity || (a.discrepancy < b.discrepancy ? -1 : 1));
}

/** `<row a>_<row b>_<kind>`, the article named once where both rows are of it: stable whatever else is found. */
function idOf({kind, a, b}: Finding): string {
  const second = a.article === b.article ? b.row.slice(b.article.length + 1) : b.row;
  return `${a.row}_${second}_${kind}`;
}

function sharpest(findings: readonly Finding[]): {finding: Finding; sharp: number}[] {
  const best = new Map<string, {finding: Finding; sharp: number}>();
  for (const finding of findings) {
    const {kind, event, measure, a, b, values = {}} = finding;
    const voices = [a, b].map(({account, row}) =>
      account ? `${account.claim.article} ${account.voice.chain.join(">")}` : row
    );
    const key = [kind, event, measure, values.actor ?? "", ...voices.sort()].join("|");
    const next = {finding, sharp: severity(finding)};
    const known = best.get(key);
    if (!known || next.sharp > known.sharp) best.set(key, next);
  }
  return [...best.values()];
}

function measured({kind, a, b}: Finding): Pick<Discrepancy, "gap" | "ratio"> {
  const [p, q] = [a.account?.claim, b.account?.claim];
  if (!comparesFigures(kind) || !p || !q || isUnbounded(p) || isUnbounded(q)) return {gap: null, ratio: null};
  const r = ratio(p, q);
  return {gap: distance(p, q), ratio: r === null ? null : Math.round(100 * r) / 100};
}

import type {Actor, Article, Attribution, Claim} from "../types.ts";

/** Who answers for a claim, and by which way it reached the page. */
export interface Voice {
  /** `null` in the outlet's own voice. */
  attribution: Attribution | null;
  /** Keys of the sources from the outermost link to the origin; equal keys are one source, in whatever article. */
  chain: readonly string[];
  /** The last link: who is made to answer in the end. Two ways to one origin are one origin. */
  origin: string;
  /** The side the origin belongs to; empty where unknown. */
  side: string;
  /** From 0 to 1: a named source that speaks itself is 1, hearsay through two agencies near 0. */
  directness: number;
}

const named: ReadonlySet<string> = new Set(["person", "organisation"]);

/** Names as they are typed differ in white space and quotation marks only. */
const nameKey = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/[\p{P}\p{Z}\s]+/gu, " ")
    .trim()
    .toLowerCase();

const outletKey = (article: Article) =>
  article.outlet ? `outlet ${nameKey(article.outlet)}` : `article ${article.article}`;

/** An unnamed source of one article is not that of another; a named one is. */
function sourceKey(attribution: Attribution, article: Article): string {
  if (attribution.source_kind === "outlet") return outletKey(article);
  if (attribution.speaker) return `actor ${attribution.speaker}`;
  const name = nameKey(attribution.resolved || attribution.source);
  return attribution.source_kind === "anonymous" || !name ? `${article.article} ${name}` : name;
}

/** Links of a chain from the outermost to this one; a `via` that leads in a circle or nowhere ends it. */
export function linksOf(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution[] {
  const links = [attribution];
  const seen = new Set([attribution.attribution]);
  for (let at = byId.get(attribution.via); at && !seen.has(at.attribution); at = byId.get(at.via)) {
    seen.add(at.attribution);
    links.unshift(at);
  }
  return links;
}

/** Who answers for a claim of this article. */
export function voiceOf(
  claim: Claim,
  article: Article,
  attributions: ReadonlyMap<string, Attribution>,
  actors: ReadonlyMap<string, Actor>
): Voice {
  const attribution = attributions.get(claim.attribution) ?? null;
  if (!attribution || attribution.source_kind === "outlet") {
    const own = outletKey(article);
    return {attribution, chain: [own], origin: own, side: "", directness: 0.8};
  }
  const links = linksOf(attribution, attributions);
  const chain = links.map((link) => sourceKey(link, article)).filter((key, i, all) => key !== all[i - 1]);
  const known =
    named.has(attribution.naming) || attribution.speaker ? 1 : attribution.source_kind === "anonymous" ? 0.4 : 0.7;
  return {
    attribution,
    chain,
    origin: chain.at(-1)!,
    side: actors.get(attribution.speaker)?.side ?? "",
    directness: known / chain.length
  };
}

/** Two voices are one where the same sources stand behind both, in the same order. */
export const sameVoice = (a: Voice, b: Voice) =>
  a.chain.length === b.chain.length && a.chain.every((key, i) => key === b.chain[i]);

import type {Row} from "../tables/schema.ts";
import type {ArticleAnnotations} from "../types.ts";

/**
 * Counts cue lemma × act × outlet × kind of source, wire copy once. `glossOf` gives a lemma's English gloss. Most frequent
 * first, then by lemma.
 */
export function vocabulary(
  articles: readonly ArticleAnnotations[],
  glossOf: (lemma: string, language: string) => string,
  isDuplicate: (article: string) => boolean
): Row<"vocabulary">[] {
  const rows = new Map<string, Row<"vocabulary">>();
  for (const {article, attributions} of articles) {
    if (isDuplicate(article.article)) continue;
    const cues = new Set<number>();
    for (const {attribution, cue_lemma: lemma, cue_start, act, alignment, source_kind} of attributions) {
      // content in several parts: one cue, several rows
      if (cues.has(cue_start)) continue;
      cues.add(cue_start);
      const key = JSON.stringify([lemma, act, article.outlet, source_kind]);
      const row = rows.get(key);
      if (row) row.count += 1;
      else
        rows.set(key, {
          lemma,
          gloss: glossOf(lemma, article.language),
          act,
          alignment,
          outlet: article.outlet,
          source_kind,
          count: 1,
          example: attribution
        });
    }
  }
  const order = (row: Row<"vocabulary">) => [row.lemma, row.act, row.outlet, row.source_kind].join("\u0000");
  return [...rows.values()].sort((a, b) => b.count - a.count || (order(a) < order(b) ? -1 : 1));
}

import type {Phrases} from "../languages/phrases.ts";
import type {Row} from "../tables/schema.ts";
import type {ArticleAnnotations} from "../types.ts";
import {edtfDay} from "./days.ts";
import type {Happening} from "./events.ts";
import {quoted} from "./figureWords.ts";

/**
 * What a time line draws: each article on the day it was published; in each event and article, each time that is given for
 * it by each voice (`happened`), and each attribution that a claim of the event rests on, on the day of publication
 * (`said`).
 */
export function timeline(
  articles: readonly ArticleAnnotations[],
  happenings: readonly Happening[],
  phrases: Phrases
): Row<"timeline">[] {
  const rows: Row<"timeline">[] = articles.map(({article}) => ({
    article: article.article,
    event: "",
    attribution: "",
    kind: "published",
    from: article.published_from && article.published,
    to: article.published_to && article.published,
    label: article.title || article.article,
    granularity: "day"
  }));
  const granularity = granularities(articles);
  for (const {event, accounts} of happenings) {
    const seen = new Set<string>();
    for (const {claim, article, days, ownTime} of accounts) {
      const about = {article: article.article, event: event.event, attribution: claim.attribution};
      const happened = `happened ${article.article} ${claim.attribution} ${claim.time_from} ${claim.time_to}`;
      if (ownTime && !seen.has(happened)) {
        seen.add(happened);
        const from = edtfDay(days.low, days.certain);
        const to = edtfDay(days.high, days.certain);
        const fine = granularity(article.article, from, to) || (days.low === days.high ? "day" : "interval");
        rows.push({...about, kind: "happened", from, to, label: quoted(claim, phrases), granularity: fine});
      }
      const said = `said ${claim.attribution}`;
      if (claim.attribution && article.published_from && !seen.has(said)) {
        seen.add(said);
        rows.push({
          ...about,
          kind: "said",
          from: article.published,
          to: article.published,
          label: quoted(claim, phrases),
          granularity: "day"
        });
      }
    }
  }
  const place = new Map(articles.map(({article}, i) => [article.article, i]));
  return rows
    .map((row, i) => ({row, i}))
    .sort((a, b) => place.get(a.row.article)! - place.get(b.row.article)! || a.i - b.i)
    .map(({row}) => row);
}

/** How fine the article's own expression for these days is; the coarsest where several give them. */
function granularities(articles: readonly ArticleAnnotations[]) {
  const found = new Map<string, Row<"times">["granularity"]>();
  for (const {article, times} of articles)
    for (const time of times) found.set(`${article.article} ${time.from} ${time.to}`, time.granularity);
  return (article: string, from: string, to: string) => found.get(`${article} ${from} ${to}`) ?? "";
}

import type {Phrases} from "../languages/phrases.ts";
import type {Row} from "../tables/schema.ts";
import type {Article, ArticleAnnotations} from "../types.ts";
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
    ...publishedOn(article),
    label: article.title || article.article
  }));
  const granularity = granularities(articles);
  for (const {event, accounts} of happenings) {
    const seen = new Set<string>();
    for (const {claim, article, days, ownTime} of accounts) {
      const about = {article: article.article, event: event.event, attribution: claim.attribution};
      const happened = `happened ${article.article} ${claim.attribution} ${claim.time_from} ${claim.time_to}`;
      const from = edtfDay(days.low, days.certain);
      const label = quoted(claim, phrases);
      // the table's key: two spans of one voice that begin together and read alike are one row
      const row = `row ${article.article} ${claim.attribution} ${from} ${label}`;
      if (ownTime && !seen.has(happened) && !seen.has(row)) {
        seen.add(happened).add(row);
        const to = edtfDay(days.high, days.certain);
        const fine = granularity(article.article, from, to) || (days.low === days.high ? "day" : "interval");
        rows.push({...about, kind: "happened", from, to, label, granularity: fine});
      }
      const said = `said ${claim.attribution}`;
      if (claim.attribution && article.published_from && !seen.has(said)) {
        seen.add(said);
        rows.push({
          ...about,
          kind: "said",
          ...publishedOn(article),
          label
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

/** First and last day that the date of publication allows, approximate where it is. */
function publishedOn({published, published_from: from, published_to: to}: Article) {
  const mark = /[~?%]/.test(published) ? "~" : "";
  const granularity: Row<"timeline">["granularity"] = from === to ? "day" : "interval";
  return {from: from && from + mark, to: to && to + mark, granularity};
}

/** How fine the article's own expression for these days is; the last where several give them. */
function granularities(articles: readonly ArticleAnnotations[]) {
  const found = new Map<string, Row<"times">["granularity"]>();
  for (const {article, times} of articles)
    for (const time of times) found.set(`${article.article} ${time.from} ${time.to}`, time.granularity);
  return (article: string, from: string, to: string) => found.get(`${article} ${from} ${to}`) ?? "";
}

import {articleLabel, plainLabel} from "../marks/articleLabel.js";
import type {Messages} from "../messages/en.js";
import type {Title} from "./readSite.ts";
import type {SiteSummary} from "./siteSummary.ts";

type Thing = Record<string, unknown>;

/** The corpus as schema.org knows a `Dataset`. No `ClaimReview` anywhere: Isnad gives no verdicts. */
export const datasetOf = ({title, description, languages, date, site_url}: SiteSummary): Thing => ({
  "@type": "Dataset",
  name: title,
  description,
  inLanguage: languages,
  dateModified: date,
  url: site_url
});

/** An article as schema.org knows it, part of the corpus; a date that is only about right is left out. */
export const articleOf = (article: Title, site: SiteSummary, t: Messages): Thing => ({
  "@type": "Article",
  headline: plainLabel(articleLabel(article, article.opening, {...t.ui, date: t.date})),
  inLanguage: article.language,
  datePublished: /^\d{4}(-\d{2}){0,2}$/.test(article.published) ? article.published : "",
  publisher: article.outlet && {"@type": "Organization", name: article.outlet},
  isBasedOn: article.url,
  isPartOf: datasetOf(site)
});

/** The element for a page's head; what is empty is left out. */
export function jsonLd(thing: Thing): string {
  const filled = (key: string, value: unknown) => (key && value === "" ? undefined : value);
  const text = JSON.stringify({"@context": "https://schema.org", ...thing}, filled).replace(/</g, "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

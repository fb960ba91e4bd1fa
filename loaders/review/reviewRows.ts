import type {Row} from "../tables/schema.ts";
import type {Decision} from "./decision.ts";
import type {Setting} from "./settings.ts";

/**
 * Decisions as rows of the table `reviews`, in the order of the articles, then of the text; numbered by their place in the
 * article, whatever line they stand in.
 */
export function reviewRows(decisions: readonly Decision[]): Row<"reviews">[] {
  const articles = [...new Set(decisions.map(({review}) => review.article))];
  return articles.flatMap((article) =>
    decisions
      .filter(({review}) => review.article === article)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (key(a) < key(b) ? -1 : 1))
      .map(({review, table, row, sentence, span, changes}, i) => {
        const {action, column, by, on, why} = review;
        const value = column.includes("content") ? review.settings.map(published).join(";") : review.value;
        const former = changes.length ? review.settings.map((setting) => formerOf(changes, setting)).join(";") : "";
        return {
          review: `${article}:r${i + 1}`,
          article,
          table,
          row,
          sentence,
          ...span,
          action,
          column,
          value,
          former,
          by,
          on,
          why
        };
      })
  );
}

const key = ({row, review: {action, column, value, by, on, why}}: Decision) =>
  JSON.stringify([row, action, column, value, by, on, why]);

/** A content can be a whole paragraph: more than the rights of a text may let anybody show. */
const published = ({column, value}: Setting) => (column === "content" && value ? "…" : String(value ?? ""));

/** A column that was not changed had what it has. */
function formerOf(changes: Decision["changes"], setting: Setting): string {
  const change = changes.find(({column}) => column === setting.column);
  return change ? String(change.from ?? "") : published(setting);
}

import type {Cited, Rule} from "./rule.ts";

/** A weekday that does not fit its date. Both are in one expression, so both ids are that row's. */
export const dateConflict: Rule = {
  kind: "date_conflict",
  find: ({articles}) =>
    articles.flatMap(({article, times}) =>
      times
        .filter(({conflict}) => conflict)
        .map(({time, text, conflict}) => {
          const cited: Cited = {
            row: time,
            article: article.article,
            text,
            account: null,
            words: {outlet: article.outlet || article.article}
          };
          return {kind: "date_conflict" as const, event: "", measure: "", a: cited, b: cited, values: {conflict}};
        })
    )
};

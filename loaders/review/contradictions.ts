import type {Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {Setting} from "./settings.ts";
import {problemOf} from "./work.ts";

/**
 * What the reviews of one row say against each other, each told at the later line. `of` names the row in the message;
 * `meaning` is what a value comes to, for one row may be named with more words or fewer.
 */
export function contradictions(
  reviews: readonly Review[],
  of: string,
  meaning: (setting: Setting) => unknown = ({value}) => value
): Problem[] {
  const problems: Problem[] = [];
  const sorted = reviews.toSorted((a, b) => a.line - b.line);
  const rejection = sorted.find(({action}) => action === "reject");
  const other = sorted.find(({action}) => action !== "reject");
  if (rejection && other) {
    const [first, second] = rejection.line < other.line ? [rejection, other] : [other, rejection];
    problems.push(
      problemOf(second, {
        severity: "error",
        message: `${second.action} contradicts line ${first.line}, which says ${first.action} of ${of}`,
        expected: "one of the two"
      })
    );
  }
  const said = new Map<string, {setting: Setting; line: number}>();
  for (const review of sorted.filter(({action}) => action !== "reject"))
    for (const setting of review.settings) {
      const before = said.get(setting.column);
      if (!before) said.set(setting.column, {setting, line: review.line});
      else if (before.setting.value !== setting.value && meaning(before.setting) !== meaning(setting))
        problems.push(
          problemOf(review, {
            severity: "error",
            message: `${setting.column} "${setting.value ?? ""}" contradicts line ${before.line}, which says "${before.setting.value ?? ""}" of ${of}`,
            expected: "one value"
          })
        );
    }
  return problems;
}

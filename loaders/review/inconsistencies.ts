import type {Problem} from "../corpus/problem.ts";
import {publicationDays} from "../corpus/publicationDate.ts";
import {circles} from "./chains.ts";
import type {Gathered} from "./gather.ts";
import {says} from "./findRow.ts";
import {pointsTo, type ReviewableRow} from "./reviewable.ts";
import {annotationsOf, idOf, problemOf, type Work} from "./work.ts";

/** What does not fit together in rows that a person has set, each told at the last line that had a part in it. */
export function inconsistencies(work: Work, rows: Gathered["rows"]): Problem[] {
  const {attributions, claims} = annotationsOf(work);
  const inCircles = new Set([...circles(attributions), ...circles(claims)]);
  return [...rows].flatMap(([row, {table, reviews}]) => {
    const told = (columns: readonly string[], message: string, expected: string): Problem[] => {
      const last = reviews.findLast(
        ({action, settings}) => action !== "reject" && settings.some(({column}) => columns.includes(column))
      );
      return last ? [problemOf(last, {severity: "error", message, expected})] : [];
    };
    const id = idOf(table, row);
    const found: Problem[] = [];
    if (table === "claims" && isAbove(row.low as number | null, row.high as number | null))
      found.push(
        ...told(
          ["low", "high"],
          `low ${row.low} of ${id} is above high ${row.high}`,
          "a low that is no more than high (both at once: column low;high)"
        )
      );
    for (const [from, to] of [
      ["from", "to"],
      ["time_from", "time_to"]
    ] as const)
      if (from in row && isAbove(days(row, from)?.from || null, days(row, to)?.to || null))
        found.push(
          ...told(
            [from, to],
            `${from} ${row[from]} of ${id} is after ${to} ${row[to]}`,
            `a ${from} that is no later than ${to} (both at once: column ${from};${to})`
          )
        );
    for (const review of reviews.filter(({action}) => action === "confirm"))
      if (
        work.rows[table].includes(row) &&
        review.settings.some(({column}) => pointsTo(table, column)) &&
        !says(work, review, row)
      )
        found.push(
          problemOf(review, {
            severity: "error",
            message: `${id} is confirmed with ${review.column} "${review.value}", and other reviews change that`,
            expected: "one of the two"
          })
        );
    const link = table === "claims" ? "part_of" : "via";
    if (inCircles.has(row))
      found.push(...told([link], `${link} of ${id} leads back to it`, "a row that does not hang on this one"));
    return found;
  });
}

const days = (row: ReviewableRow, column: string) => publicationDays(row[column] as string);

const isAbove = <T extends string | number>(a: T | null, b: T | null) => a !== null && b !== null && a > b;

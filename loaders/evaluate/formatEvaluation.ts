import type {Row} from "../tables/schema.ts";
import type {EvaluationError} from "./evaluate.ts";

const WIDTHS = [32, 6, 6, 8, 8, 8, 8] as const;
const digits = (value: number | null, places: number) => (value === null ? "" : halfToEven(value, places));

/**
 * `toFixed`, but a tie goes to the even digit as in Python and R: 9/16 is 0.562. There is a tie just where the value is an
 * odd multiple of 2^-(places + 1): no other binary number lies halfway between two decimals.
 */
function halfToEven(value: number, places: number): string {
  const isTie = Math.abs(value * 2 ** (places + 1)) % 2 === 1;
  const below = Math.floor(value * 10 ** places);
  return isTie ? ((below % 2 ? below + 1 : below) / 10 ** places).toFixed(places) : value.toFixed(places);
}

/** The table a person reads: a line a layer, with precision, recall and F1 to three decimals; empty where one has no meaning. */
export function formatEvaluation(rows: readonly Row<"evaluation">[]): string {
  const lines = rows.map(({layer, gold, found, matched, precision, recall, f1}) => [
    layer,
    String(gold),
    String(found),
    digits(matched, 1),
    digits(precision, 3),
    digits(recall, 3),
    digits(f1, 3)
  ]);
  return [["layer", "gold", "resp", "match", "P", "R", "F1"], ...lines]
    .map((cells) =>
      cells
        .map((cell, i) => (i ? cell.padStart(WIDTHS[i]!) : cell.padEnd(WIDTHS[0])))
        .join("")
        .trimEnd()
    )
    .join("\n");
}

/** One line a missed or spurious row, then the sentence it stands in. */
export function formatErrors(errors: readonly EvaluationError[]): string {
  return errors
    .map(
      ({error, layer, article, what, sentence}) =>
        `${`${error} ${layer}`.padEnd(20)} ${article}  ${what}${sentence ? `\n    ${sentence}` : ""}`
    )
    .join("\n");
}

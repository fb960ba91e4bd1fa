import type {Span} from "../types.ts";
import {occurrences} from "./anchor.ts";
import {foldQuotation, foldedOffset, unfoldSpan} from "./foldQuotation.ts";
import {holdsWords, pointsTo, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {closest, rowsAt} from "./rowsAt.ts";
import type {Setting} from "./settings.ts";
import {idOf, rowTold, spanOf, told, type Remark, type Work} from "./work.ts";

/** Columns with their new values. */
export type Patch = Partial<ReviewableRow>;

/** What a setting comes to; without a patch where the words it gives are lost. A remark is to be told in any case. */
export interface Outcome {
  patch?: Patch;
  remark?: Remark;
}

/**
 * What a setting does to a row: words are found in the article, the nearest to the row; a row that is pointed to, by its
 * own words or more of them. `row` is where the row's own words stand.
 */
export function patchOf(work: Work, table: ReviewableTable, row: Span, {column, value}: Setting): Outcome {
  const target = pointsTo(table, column);
  if (target && value) return rowNamed(work, target, column, String(value));
  if (!holdsWords(table, column)) return {patch: {[column]: value}};
  const offsets = [`${column}_start`, `${column}_end`] as const;
  const own = column === "content" ? [] : [column];
  if (!value) return {patch: wordsPatch(table, own, offsets, "", null)};
  const span = column === "content" ? contentSpan(work, row, String(value)) : nearest(work, row, String(value));
  if (!span)
    return {
      remark: {
        severity: "warning",
        message: `the words ${told(String(value))} for ${column} are not in ${work.annotations.article.article}`,
        expected: "words of the article as they stand"
      }
    };
  return {patch: wordsPatch(table, own, offsets, work.text.original.slice(span.start, span.end), span)};
}

/** Of claims the words are kept alone, of attributions their offsets too. */
function wordsPatch(
  table: ReviewableTable,
  own: readonly string[],
  [start, end]: readonly [string, string],
  words: string,
  span: Span | null
): Patch {
  const patch: Record<string, string | number | null> = {};
  for (const column of own) patch[column] = words;
  if (table === "attributions") Object.assign(patch, {[start]: span?.start ?? null, [end]: span?.end ?? null});
  return patch as Patch;
}

const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

function nearest({text}: Work, row: Span, words: string): Span | undefined {
  return occurrences(text.text, foldQuotation(words).text)
    .map((span) => unfoldSpan(text, span))
    .reduce<Span | undefined>(
      (best, span) => (best && distance(best, row) <= distance(span, row) ? best : span),
      undefined
    );
}

/** “first words … last words” stands for all from the first to the last. */
function contentSpan(work: Work, row: Span, words: string): Span | undefined {
  const whole = nearest(work, row, words);
  const [, head, tail] = /^(.+?)\s*(?:…|\.\.\.)\s*(.+)$/s.exec(words) ?? [];
  if (whole || !head || !tail) return whole;
  const first = nearest(work, row, head);
  if (!first) return undefined;
  const {text} = work;
  const from = foldedOffset(text, first.end);
  const last = occurrences(text.text, foldQuotation(tail).text).find(({start}) => start >= from);
  return last && {start: first.start, end: unfoldSpan(text, last).end};
}

const NUMBER = /^(?:.*:)?([ac]\d+)$/;

/** The row that a value points to: its own words, or more of the article round them; its number too, with a warning. */
function rowNamed(work: Work, table: "attributions" | "claims", column: string, value: string): Outcome {
  const rows = work.rows[table];
  const number = NUMBER.exec(value)?.[1];
  const numbered = number && rows.find((row) => idOf(table, row) === `${row.article}:${number}`);
  if (numbered) {
    const {start, end} = spanOf(table, numbered);
    return {
      patch: {[column]: idOf(table, numbered)},
      remark: {
        severity: "warning",
        message: `${column} "${value}" is a number, and another row may have it when the article changes`,
        expected: `the row's words, ${told(work.text.original.slice(start, end))}, with more round them where they stand twice`
      }
    };
  }
  const found = rowsNamed(work, table, value);
  const [one, other] = found;
  if (one && !other) return {patch: {[column]: idOf(table, one)}};
  if (!one)
    return {
      remark: {
        severity: "warning",
        message: `no row of ${table} stands at the words ${told(value)} that ${column} names`,
        expected: `the words of one of ${table}, as they stand`
      }
    };
  return {
    remark: {
      severity: "error",
      message: `${column} ${told(value)} fits ${found.size} rows: ${[...found].map((row) => rowTold(table, row)).join("; ")}`,
      expected: "more words round the one that is meant, so that no other stands in them"
    }
  };
}

/** Every row of a table that words may name: those whose own words they are, or who stand alone in them. */
export function rowsNamed({rows, text}: Work, table: "attributions" | "claims", words: string): Set<ReviewableRow> {
  return new Set(
    occurrences(text.text, foldQuotation(words).text).flatMap((span) => {
      const at = rowsAt(rows[table], table, unfoldSpan(text, span));
      return at.length ? closest(at) : [];
    })
  );
}

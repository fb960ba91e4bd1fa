import type {Tables} from "../../loaders/tables/schema.ts";
import type {Sentence, Span} from "../../loaders/types.ts";

/** A row's words in the sentence they stand in; `start` and `end` point into `sentence`. */
export interface Quotation extends Span {
  article: string;
  sentence: string;
}

type Words = Span & {article: string; sentence: string};

/**
 * The words, in their sentences, of every row that a discrepancy names, whatever table it is of.
 * @param texts article → its text, as far as it may be shown.
 */
export function quotations(tables: Tables, texts: Map<string, string>): Record<string, Quotation> {
  const rows = rowsById(tables);
  const sentences = new Map(tables.sentences.map((s) => [s.sentence, s]));
  const ids = new Set(tables.discrepancies.flatMap((d) => [d.row_a, d.row_b]));
  const found: Record<string, Quotation> = {};
  for (const id of [...ids].sort()) {
    const row = rows.get(id);
    const text = row && texts.get(row.article);
    if (row && text !== undefined) found[id] = quotation(row, text, sentences.get(row.sentence));
  }
  return found;
}

/** Words may run over the end of their sentence (a list after a colon): the quotation then runs with them. */
export function quotation(row: Words, text: string, sentence: Sentence | undefined): Quotation {
  const start = Math.min(sentence?.start ?? row.start, row.start);
  const end = Math.max(sentence?.end ?? row.end, row.end);
  return {article: row.article, sentence: text.slice(start, end), start: row.start - start, end: row.end - start};
}

function rowsById(tables: Tables): Map<string, Words> {
  const rows = new Map<string, Words>();
  for (const c of tables.claims) rows.set(c.claim, c);
  for (const t of tables.times) rows.set(t.time, t);
  for (const p of tables.place_mentions) rows.set(p.place_mention, p);
  for (const m of tables.actor_mentions) rows.set(m.actor_mention, m);
  for (const a of tables.attributions) rows.set(a.attribution, {...a, start: a.cue_start, end: a.cue_end});
  for (const s of tables.sentences) rows.set(s.sentence, s);
  return rows;
}

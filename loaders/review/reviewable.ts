import type {Column} from "../tables/column.ts";
import {text} from "../tables/columnKinds.ts";
import {schema} from "../tables/schema.ts";
import {reviewedTables} from "../tables/vocabularies.ts";

/** All other tables follow from these. */
export const reviewableTables = reviewedTables;
export type ReviewableTable = (typeof reviewableTables)[number];

/** A row of any of these tables. */
export type ReviewableRow = Record<string, string | number | boolean | null> & {article: string; sentence: string};

interface Reviewable {
  /** The column of its id, and the letter before the number in it (`000:c3`). */
  id: string;
  letter: string;
  /** What one row is called in a message. */
  noun: string;
  /** The columns of the offsets of its own words. */
  start: string;
  end: string;
  /** What a person may correct. `content` stands for the two offsets of an attribution's content, given as words. */
  columns: readonly string[];
  /** What a row that is added must say. */
  needs: readonly string[];
  /** What a printed review holds the row to: where the machine reads something else one day, it no longer counts. */
  tells: readonly string[];
}

const mention = {start: "start", end: "end"};

export const reviewable: Readonly<Record<ReviewableTable, Reviewable>> = {
  attributions: {
    id: "attribution",
    letter: "a",
    noun: "attribution",
    start: "cue_start",
    end: "cue_end",
    columns: [
      "cue_lemma",
      "act",
      "alignment",
      "polarity",
      "source",
      "resolved",
      "speaker",
      "source_kind",
      "naming",
      "via",
      "mode",
      "content"
    ],
    needs: ["act", "source_kind"],
    tells: ["act", "source_kind", "speaker"]
  },
  claims: {
    id: "claim",
    letter: "c",
    noun: "claim",
    ...mention,
    columns: [
      "measure",
      "object",
      "affected",
      "affected_actor",
      "agent",
      "agent_actor",
      "low",
      "high",
      "hedge",
      "quantity",
      "part_of",
      "places",
      "time_from",
      "time_to",
      "attribution",
      "status"
    ],
    needs: ["measure"],
    tells: ["measure", "object", "low", "high", "attribution"]
  },
  times: {
    id: "time",
    letter: "t",
    noun: "time",
    ...mention,
    columns: ["from", "to", "granularity", "certain", "conflict"],
    needs: ["granularity"],
    tells: ["from", "to"]
  },
  place_mentions: {
    id: "place_mention",
    letter: "p",
    noun: "mention of a place",
    ...mention,
    columns: ["place", "as_described"],
    needs: ["place"],
    tells: ["place"]
  },
  actor_mentions: {
    id: "actor_mention",
    letter: "m",
    noun: "mention of an actor",
    ...mention,
    columns: ["actor", "label_class", "attribution"],
    needs: ["actor"],
    tells: ["actor"]
  }
};

export const isReviewable = (table: string): table is ReviewableTable =>
  (reviewableTables as readonly string[]).includes(table);

/** Columns that hold words of the article as they stand, and must be found in it. */
const words = new Set([
  "attributions.source",
  "attributions.content",
  "claims.affected",
  "claims.agent",
  "claims.quantity"
]);
export const holdsWords = (table: ReviewableTable, column: string) => words.has(`${table}.${column}`);

/** A correctable column as the schema describes it. */
export function columnOf(table: ReviewableTable, column: string): Column {
  const columns: Record<string, Column> = schema[table].columns;
  return columns[column] ?? text("the words that the source answers for");
}

/** The table whose rows a column points to, where those are rows of an article: they are named by their words. */
export function pointsTo(table: ReviewableTable, column: string): "attributions" | "claims" | undefined {
  const target = columnOf(table, column).references?.split(".")[0];
  return target === "attributions" || target === "claims" ? target : undefined;
}

import type {Annotations, Article} from "../../loaders/types.ts";
import {layers, type Case, type Expected, type Layer} from "./readCases.ts";

/** The rows of an article as cases word them: ids replaced by the words they point to, intervals by `n: low..high`. */
export function views({text}: Article, found: Annotations): Record<Layer, Expected[]> {
  const words = (start: number | null, end: number | null) =>
    start === null || end === null ? "" : text.slice(start, end);
  const cues = new Map(found.attributions.map(({attribution, cue}) => [attribution, cue]));
  const wholes = new Map(found.claims.map(({claim, quantity, text: all}) => [claim, quantity || all]));
  const by = (attribution: string) => (attribution ? cues.get(attribution) : "outlet");
  return {
    attributions: found.attributions.map((row) => ({
      ...row,
      lemma: row.cue_lemma,
      kind: row.source_kind,
      via: row.via ? cues.get(row.via) : "",
      content: words(row.content_start, row.content_end)
    })),
    claims: found.claims.map((row) => ({
      ...row,
      n: interval(row.low, row.high),
      by: by(row.attribution),
      part_of: row.part_of ? wholes.get(row.part_of) : "",
      from: row.time_from,
      to: row.time_to
    })),
    times: found.times,
    places: found.place_mentions,
    actors: found.actor_mentions.map((row) => ({...row, by: by(row.attribution)})),
    sentences: found.sentences.map((row) => ({...row, text: words(row.start, row.end)}))
  };
}

/** `23`, `20..99`, `41..`, `..9`, `..`. */
const interval = (low: number | null, high: number | null) =>
  low !== null && low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;

type Outcome = Record<string, readonly Expected[]>;

/** What came of a case and what it wants, layer by layer, cut down to what it asks, so that a difference shows nothing else. */
export function outcome(example: Case, found: Record<Layer, Expected[]>): {got: Outcome; wanted: Outcome} {
  const got: Outcome = {};
  const wanted: Outcome = {};
  for (const layer of layers) {
    const expected = example[layer]?.map(asWritten);
    if (expected) {
      wanted[layer] = expected;
      got[layer] = asked(found[layer], expected);
    }
    const barred = example.not?.[layer];
    if (barred) {
      wanted[`not ${layer}`] = [];
      got[`not ${layer}`] = found[layer].filter((row) => barred === "any" || barred.some((rule) => meets(row, rule)));
    }
  }
  return {got, wanted};
}

/** A figure may be written as a number. */
const asWritten = (row: Expected): Expected => (row.n === undefined ? row : {...row, n: String(row.n)});

function asked(found: readonly Expected[], expected: readonly Expected[]): Expected[] {
  const all = [...new Set(expected.flatMap((row) => Object.keys(row)))];
  return found.map((row, i) => {
    const keys = expected[i] ? Object.keys(expected[i]) : all;
    return Object.fromEntries(keys.map((key) => [key, row[key]]));
  });
}

const meets = (row: Expected, wanted: Expected) =>
  Object.entries(asWritten(wanted)).every(([key, value]) => row[key] === value);

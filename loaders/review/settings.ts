import {publicationDays} from "../corpus/publicationDate.ts";
import * as v from "../tables/vocabularies.ts";
import type {Lists} from "../types.ts";
import {nearIds} from "./nearIds.ts";
import {columnOf, pointsTo, reviewable, type ReviewableTable} from "./reviewable.ts";

/** What a review says of one column. `value` has the column's type; words and rows are still to be found in the text. */
export interface Setting {
  column: string;
  value: string | number | boolean | null;
}

/** What is wrong with a review, and what was expected instead. */
export interface Fault {
  message: string;
  expected: string;
}

/** The ids and words that a value may be. */
export interface Known {
  actors: ReadonlySet<string>;
  places: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  objects: ReadonlySet<string>;
}

export function knownTo({actors, places, lexicon}: Lists): Known {
  const added = (name: string, column: string) => (lexicon[name] ?? []).map((row) => row[column] ?? "").filter(Boolean);
  return {
    actors: new Set(actors.map(({actor}) => actor)),
    places: new Set(places.map(({place}) => place)),
    measures: new Set([...v.measures, ...added("measures", "measure")]),
    objects: new Set([...v.objects, ...added("objects", "object")])
  };
}

/**
 * Reads `column` and `value` of a review: one column and its value, or several with `;` between them (`low;high`,
 * `24;24`). Values are held against the schema, the lists and the lexicons.
 */
export function settingsOf(
  table: ReviewableTable,
  {column, value}: {column: string; value: string},
  known: Known
): {settings: Setting[]; faults: Fault[]} {
  if (!column)
    return {
      settings: [],
      faults: value ? [{message: `value "${value}" belongs to no column`, expected: "its column"}] : []
    };
  const columns = column.split(";").map((name) => name.trim());
  const values = columns.length > 1 ? value.split(";").map((text) => text.trim()) : [value];
  const faults: Fault[] = [];
  if (values.length !== columns.length)
    faults.push({
      message: `column names ${columns.length} columns, value has ${values.length}`,
      expected: 'a value for each column, ";" between them (a list of places in a line of its own)'
    });
  const settings: Setting[] = [];
  columns.forEach((name, i) => {
    if (!reviewable[table].columns.includes(name))
      faults.push({
        message: `column "${name}" of ${table} is not for a person to set`,
        expected: `one of ${reviewable[table].columns.join(", ")}`
      });
    else if (columns.indexOf(name) < i)
      faults.push({message: `column "${name}" stands twice`, expected: "every column once"});
    else if (i < values.length) {
      const typed = typedValue(table, name, values[i]!, known);
      if (typeof typed === "object" && typed) faults.push(typed);
      else settings.push({column: name, value: typed});
    }
  });
  return {settings, faults};
}

const END = /^(\d{4}(-\d\d){0,2}[~?%]?)?$/;

function typedValue(table: ReviewableTable, name: string, text: string, known: Known): Setting["value"] | Fault {
  const {type, values, required, references, list} = columnOf(table, name);
  const wrong = (what: string, expected: string): Fault => ({message: `${name} "${text}" ${what}`, expected});
  if (required && !text) return wrong("may not be empty", values ? `one of ${values.join(", ")}` : "a value");
  if (type === "integer")
    return !text ? null : /^\d{1,12}$/.test(text) ? Number(text) : wrong("is no whole number", "digits, or nothing");
  if (type === "boolean")
    return text === "true" || text === "false" ? text === "true" : wrong("is neither", "true or false");
  if (type === "edtf" && !(END.test(text) && publicationDays(text)))
    return wrong("is no EDTF date", "a day (2019-08-12), a month, a year, with ~ if approximate, or nothing");
  if (values && text && !values.includes(text)) return wrong("is not known", `one of ${values.join(", ")}`);
  const ids = references === "actors.actor" ? "actors" : references === "places.place" ? "places" : undefined;
  if (ids)
    for (const id of list ? text.split(";") : [text])
      if (id && !known[ids].has(id)) return unknown(name, id, known[ids], `an id of ${ids}.csv`);
  const open =
    table !== "claims" ? undefined : name === "measure" ? "measures" : name === "object" ? "objects" : undefined;
  if (open && text && !known[open].has(text)) return wrong("is not known", `one of ${[...known[open]].join(", ")}`);
  // the outlet's own voice is empty in the tables, and has a name in gold
  return pointsTo(table, name) === "attributions" && text === "outlet" ? "" : text;
}

function unknown(column: string, id: string, known: ReadonlySet<string>, expected: string): Fault {
  const near = nearIds(id, [...known]);
  return {
    message: `${column} "${id}" is not known`,
    expected: near.length ? `${expected}, such as ${near.join(", ")}` : expected
  };
}

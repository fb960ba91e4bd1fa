import {describe, expect, test} from "vitest";
import type {ReviewableTable} from "../../loaders/review/reviewable.ts";
import {knownTo, settingsOf} from "../../loaders/review/settings.ts";
import {lists} from "./reading.ts";

const read = (table: ReviewableTable, column: string, value: string) =>
  settingsOf(table, {column, value}, knownTo(lists));
const faults = (...args: Parameters<typeof read>) =>
  read(...args).faults.map(({message, expected}) => `${message}; expected ${expected}`);

describe("column and value", () => {
  test("give a column its value, in its type", () => {
    expect(read("claims", "low", "24").settings).toEqual([{column: "low", value: 24}]);
    expect(read("claims", "high", "").settings).toEqual([{column: "high", value: null}]);
    expect(read("times", "certain", "false").settings).toEqual([{column: "certain", value: false}]);
    expect(read("times", "from", "2019-08~").settings).toEqual([{column: "from", value: "2019-08~"}]);
    expect(read("claims", "places", "sarja;sarmin").settings).toEqual([{column: "places", value: "sarja;sarmin"}]);
  });

  test("give several columns theirs, with ; between them", () => {
    expect(read("claims", "measure; low;high", "killed;24; ").settings).toEqual([
      {column: "measure", value: "killed"},
      {column: "low", value: 24},
      {column: "high", value: null}
    ]);
  });

  test("may be left out", () => {
    expect(read("claims", "", "")).toEqual({settings: [], faults: []});
  });

  test("take what a corpus adds to the lexicons", () => {
    expect(faults("claims", "object", "drum")).toEqual([]);
  });

  test.each<[ReviewableTable, string, string, string]>([
    ["claims", "", "24", 'value "24" belongs to no column; expected its column'],
    [
      "claims",
      "low;high",
      "24",
      'column names 2 columns, value has 1; expected a value for each column, ";" between them (a list of places in a line of its own)'
    ],
    ["claims", "low;low", "1;1", 'column "low" stands twice; expected every column once'],
    [
      "times",
      "start",
      "7",
      'column "start" of times is not for a person to set; expected one of from, to, granularity, certain, conflict'
    ],
    ["claims", "low", "many", 'low "many" is no whole number; expected digits, or nothing'],
    ["claims", "low", "-1", 'low "-1" is no whole number; expected digits, or nothing'],
    [
      "claims",
      "hedge",
      "",
      'hedge "" may not be empty; expected one of exact, implied, dual, approx, at_least, more_than, at_most, less_than, tens, several, many, some, listed, none, unspecified, withheld, unknown'
    ],
    [
      "claims",
      "status",
      "doubted",
      'status "doubted" is not known; expected one of affirmed, denied, withheld, unknown'
    ],
    ["times", "certain", "perhaps", 'certain "perhaps" is neither; expected true or false'],
    [
      "times",
      "from",
      "12/8/2019",
      'from "12/8/2019" is no EDTF date; expected a day (2019-08-12), a month, a year, with ~ if approximate, or nothing'
    ],
    [
      "times",
      "from",
      "2019-02-30",
      'from "2019-02-30" is no EDTF date; expected a day (2019-08-12), a month, a year, with ~ if approximate, or nothing'
    ],
    [
      "claims",
      "affected_actor",
      "rebel",
      'affected_actor "rebel" is not known; expected an id of actors.csv, such as rebels'
    ],
    ["claims", "places", "sarja;xyz", 'places "xyz" is not known; expected an id of places.csv'],
    ["place_mentions", "place", "", 'place "" may not be empty; expected a value']
  ])("%s %s %s is told", (table, column, value, fault) => {
    expect(faults(table, column, value)).toEqual([fault]);
  });

  test.each(["measure", "object"])("%s is one that the coding guide or the corpus knows", (column) => {
    expect(faults("claims", column, "slain")[0]).toMatch(
      /^\w+ "slain" is not known; expected one of (killed|person), /
    );
  });
});

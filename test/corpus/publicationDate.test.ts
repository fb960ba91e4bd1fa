import {expect, test} from "vitest";
import {isUncertain, isUnknown, publicationDays, suggestDate} from "../../loaders/corpus/publicationDate.ts";

test.each([
  ["2019-08-12", "2019-08-12", "2019-08-12"],
  ["2019-08-16~", "2019-08-16", "2019-08-16"],
  ["2019-08", "2019-08-01", "2019-08-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-08-XX", "2019-08-01", "2019-08-31"],
  ["2019-08-11/2019-08-12", "2019-08-11", "2019-08-12"],
  ["2019-08-12/..", "2019-08-12", ""],
  ["../2019-08", "", "2019-08-31"],
  ["XXXX", "", ""],
  ["", "", ""]
])("%s allows the days from %s to %s", (published, from, to) => {
  expect(publicationDays(published)).toEqual({from, to});
});

test.each(["12/8/2019", "2019-8-1", "2019-13-01", "2019-02-29", "2019-04-31", "yesterday", "[2019,2020]", "~"])(
  "%s is no EDTF date of level 0 or 1",
  (published) => expect(publicationDays(published)).toBeNull()
);

test("a date that cannot be read is answered with what may have been meant", () => {
  expect(suggestDate("12/8/2019")).toBe("2019-08-12 or 2019-12-08");
  expect(suggestDate("2019-8-1")).toBe("2019-08-01");
  expect(suggestDate("31/12/2019")).toBe("2019-12-31");
  expect(publicationDays(suggestDate("yesterday"))).not.toBeNull();
});

test("approximate and unknown dates are told from certain ones", () => {
  expect(["2019-08-12", "2019-08-12~", "2019?", "XXXX", ""].map(isUncertain)).toEqual([false, true, true, true, true]);
  expect(["2019-08-12~", "XXXX", ""].map(isUnknown)).toEqual([false, true, true]);
});

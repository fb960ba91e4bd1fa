import fc from "fast-check";
import {readFileSync, readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {anchor, rival} from "../../loaders/review/anchor.ts";
import {foldQuotation} from "../../loaders/review/foldQuotation.ts";
import {quote} from "../../loaders/review/quote.ts";

const articles = readdirSync("data/articles").map(
  (name) => readFileSync(`data/articles/${name}`, "utf8").split("---\n")[2]!
);

/** A text of few words, so that many stand in it several times. */
const invented = fc
  .array(
    fc.constantFrom("قال", "إن", "23", "جنديا", "قتلوا", "في", "إدلب", "،", ".\n\n", "المصدر", "أكد", "said", "“he”"),
    {
      minLength: 30,
      maxLength: 120
    }
  )
  .map((words) => words.join(" "));

interface Marked {
  text: string;
  start: number;
  end: number;
}

/** A text with one to six of its words marked. */
const marked: fc.Arbitrary<Marked> = fc
  .record({text: fc.oneof(fc.constantFrom(...articles), invented), at: fc.nat(), words: fc.integer({min: 1, max: 6})})
  .map(({text, at, words}) => {
    const all = [...text.matchAll(/\S+/g)];
    const first = at % Math.max(1, all.length - words);
    const last = all[first + words - 1]!;
    return {text, start: all[first]!.index, end: last.index + last[0].length};
  });

/** Something done to a text somewhere: so many units taken out, a few put in. */
const edit = fc.record({
  at: fc.nat(),
  out: fc.integer({min: 0, max: 4}),
  put: fc.constantFrom("", "x", "و", "!", " ", "\n", "ab")
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** Edits a text in `[from, to)`, which does not touch the marked words; they move with it. */
function edited({text, start, end}: Marked, {at, out, put}: Edit, from: number, to: number): Marked {
  if (from >= to) return {text, start, end};
  const offset = from + (at % (to - from));
  const gone = Math.min(out, to - offset);
  const shift = offset < start ? put.length - gone : 0;
  return {text: text.slice(0, offset) + put + text.slice(offset + gone), start: start + shift, end: end + shift};
}

/** The marked words are found, and nothing else. */
function expectFound({text, start, end}: Marked, quotation: Parameters<typeof anchor>[1]) {
  const places = anchor(foldQuotation(text), quotation);
  expect(places.map((place) => text.slice(place.start, place.end))).toEqual([text.slice(start, end)]);
  expect(places[0]).toMatchObject({start, end});
}

/** How far the context of the quotation reaches, in units of the text. */
function reach({text, start, end}: Marked, {prefix, suffix}: {prefix: string; suffix: string}): [number, number] {
  const back = (n: number, from: number) => {
    let at = from;
    for (let left = n; left > 0 && at > 0; --at) if (/\S/.test(text[at - 1]!)) --left;
    return at;
  };
  const on = (n: number, from: number) => {
    let at = from;
    for (let left = n; left > 0 && at < text.length; ++at) if (/\S/.test(text[at]!)) --left;
    return at;
  };
  const units = (words: string) => words.replace(/\s/g, "").length;
  return [back(units(prefix), start), on(units(suffix), end)];
}

describe("a printed quotation", () => {
  test("is found again in its text", () => {
    fc.assert(
      fc.property(marked, (m) => {
        const folded = foldQuotation(m.text);
        const quotation = quote(folded, m);
        fc.pre(rival(folded, quotation) > 0);
        expectFound(m, quotation);
      }),
      {numRuns: 300}
    );
  });

  test("survives edits elsewhere in the text", () => {
    fc.assert(
      fc.property(marked, fc.array(edit, {maxLength: 6}), (m, edits) => {
        const folded = foldQuotation(m.text);
        const quotation = quote(folded, m);
        fc.pre(rival(folded, quotation) >= 12);
        let now = m;
        for (const one of edits) {
          // one blank beside the context keeps words from growing together with it
          const [first, last] = reach(now, quotation);
          now = one.at % 2 ? edited(now, one, 0, first - 1) : edited(now, one, last + 1, now.text.length);
        }
        expectFound(now, quotation);
      }),
      {numRuns: 300}
    );
  });

  test("survives small edits inside its context", () => {
    fc.assert(
      fc.property(marked, fc.array(edit, {minLength: 1, maxLength: 2}), (m, edits) => {
        const folded = foldQuotation(m.text);
        const quotation = quote(folded, m);
        fc.pre(rival(folded, quotation) >= 12);
        let now = m;
        for (const one of edits) {
          const [first, last] = reach(now, quotation);
          // the blank beside the words themselves stays
          now = one.at % 2 ? edited(now, one, first, now.start - 1) : edited(now, one, now.end + 1, last);
        }
        expectFound(now, quotation);
      }),
      {numRuns: 300}
    );
  });
});

test("offsets of the folded text lead back to the units they came from", () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom("a", " ", "\n", "\u064b", "\u200f", "“", "ب", "\u00a0")}), (text) => {
      const {text: folded, map} = foldQuotation(text);
      expect(map).toHaveLength(folded.length + 1);
      expect([...map]).toEqual([...map].sort((a, b) => a - b));
      expect(foldQuotation(folded).text).toBe(folded);
      for (let i = 0; i < folded.length; ++i)
        expect(folded[i] === " " ? /\s/.test(text[map[i]!]!) : foldQuotation(text[map[i]!]!).text === folded[i]).toBe(
          true
        );
    })
  );
});

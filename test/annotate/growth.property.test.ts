import {describe, expect, it} from "vitest";
import {corpus} from "./corpora.ts";
import {articleOf} from "./wildTexts.ts";

const {articles, annotate} = corpus("data");
const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;

/** A piece over and over, `size` kB of UTF-8 of it. */
const grown = (piece: string, size: number) => piece.repeat(Math.ceil(size / kilobytes(piece)));

/** Processor time, for the clock also counts what other programs do. */
function secondsFor(text: string): number {
  const article = articleOf(text);
  const start = process.cpuUsage();
  annotate(article);
  return process.cpuUsage(start).user / 1e6;
}

/** Four times the text may take ten times as long before it counts as more than linear: memory has its moods. */
const GENEROUS = 10;
const SLACK = 0.2;

/** Seconds for `size` kB of a piece, at best, and for four times as much. */
function growth(piece: string, size: number): {short: number; long: number} {
  secondsFor(grown(piece, size));
  const short = Math.min(secondsFor(grown(piece, size)), secondsFor(grown(piece, size)));
  return {short, long: secondsFor(grown(piece, 4 * size))};
}

describe("four times the text takes about four times as long", () => {
  const sentences = articles.map(({text}) => text).join("\n");

  it.each([
    ["1 MB of sentences in lines", sentences, 250],
    ["400 kB of sentences in one line", sentences.replaceAll("\n", " "), 100],
    ["400 kB of words without a full stop", sentences.replaceAll(/[\n.!?\u061f]/g, " "), 100]
  ])("of %s", (_name, piece, size) => {
    const {short, long} = growth(piece, size);
    expect(long).toBeLessThan(GENEROUS * short + SLACK);
  });

  it.each([
    ["quotation marks that never close", '"«“'],
    ["commas", "، "],
    ["conjunctions", "و و "],
    ["subsets", "بينهم طفل "],
    ["places", "شمال إدلب و"],
    ["days", "أمس "],
    ["open brackets", "( "],
    ["tatweel", "\u0640."]
  ])("of 80 kB of nothing but %s", (_name, piece) => {
    const {short, long} = growth(piece, 20);
    expect(long).toBeLessThan(GENEROUS * short + SLACK);
  });
});

import fc from "fast-check";
import {readLexicon} from "../../loaders/languages/readLexicon.ts";
import type {Article} from "../../loaders/types.ts";

const folder = new URL("../../loaders/languages/ar/", import.meta.url);

/** Words as the lexicons write them: `form:feature` pairs and plain lists alike. */
function words(name: string, ...columns: string[]): string[] {
  const cells = readLexicon(folder, name).flatMap((row) => columns.map((column) => row[column] ?? ""));
  return cells.flatMap((cell) => cell.split("|").map((form) => form.replace(/:.*$/, ""))).filter(Boolean);
}

const lexicon = [
  words("sourcing", "forms"),
  words("measures", "forms"),
  words("objects", "singular", "plural"),
  words("quantities", "words"),
  words("hedges", "words"),
  words("function_words", "words"),
  words("source_nouns", "noun", "plural"),
  words("calendar", "words"),
  words("directions", "words")
];
const names = ["إدلب", "حماة", "الجيش السوري الحر", "قوات النظام", "وزارة الدفاع الروسية", "المرصد السوري", "ريف حلب"];
const marks = ["،", ".", ":", "؛", "؟", "!", "…", "-", "–", "(", ")", "/", "%", "\n", "\n\n", "\t", ". ", "، "];
const quotation = ['"', "«", "»", "“", "”", "„", "'", "‘", "’"];
const others = [
  "soldiers",
  "BMP",
  "Die Straße",
  "война",
  "部队",
  "😢",
  "👨‍👩‍👧",
  "🇸🇾",
  "@news",
  "#إدلب_تحت_النار",
  "م.د",
  "\ud83d",
  "\ufdfa",
  "ﷲ"
];
const invisible = ["\u200f", "\u200e", "\u202b", "\u202c", "\u2067", "\u2069", "\u200c", "\ufeff", "\u00ad"];
const spaces = [" ", " ", " ", " ", "", "\u00a0", "\u202f", "  "];

const digits = fc
  .tuple(fc.nat(100000), fc.constantFrom(0x30, 0x660, 0x6f0))
  .map(([n, zero]) => [...String(n)].map((d) => String.fromCharCode(zero + Number(d))).join(""));

const plain = fc.oneof(
  {weight: 12, arbitrary: fc.oneof(...lexicon.map((list) => fc.constantFrom(...list)))},
  {weight: 2, arbitrary: fc.constantFrom(...names)},
  {weight: 2, arbitrary: digits},
  {weight: 3, arbitrary: fc.constantFrom(...marks)},
  {weight: 2, arbitrary: fc.constantFrom(...quotation)},
  {weight: 1, arbitrary: fc.constantFrom(...others)},
  {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 4})}
);

/** A word with clitics before it, or marks and tatweel strewn over it, or in presentation forms. */
const worn = fc
  .tuple(plain, fc.nat(9), fc.constantFrom("و", "ف", "ب", "لل", "ال", "س", "وب"))
  .map(([word, how, clitic]) => {
    if (how < 2) return clitic + word;
    if (how === 2) return [...word].map((letter) => (/\p{L}/u.test(letter) ? letter + "\u064e" : letter)).join("");
    if (how === 3) return [...word].join("\u0640");
    if (how === 4)
      return `${invisible[word.length % invisible.length]}${word}${invisible[(word.length * 7) % invisible.length]}`;
    if (how === 5) return word.replaceAll("لا", "\ufefb").replaceAll("ق", "\ufed7");
    return word;
  });

const strung = (pieces: readonly (readonly [string, string])[]) => pieces.map(([word, space]) => word + space).join("");

/** Texts of words that rules ask for, in no order that grammar would allow, as badly typed as can be. */
export const wildTexts = (maxLength: number) =>
  fc.array(fc.tuple(worn, fc.constantFrom(...spaces)), {minLength: 1, maxLength, size: "max"}).map(strung);

/** Any text, as an article. */
export const articleOf = (text: string, language = "ar"): Article => ({
  article: "wild",
  title: text.split("\n")[0]!.slice(0, 80).trim(),
  outlet: "Wild News",
  published: "2020-01-23",
  published_from: "2020-01-23",
  published_to: "2020-01-23",
  language,
  rights: "full",
  url: "",
  note: "",
  text,
  file: "wild.md"
});

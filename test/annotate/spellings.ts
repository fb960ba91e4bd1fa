/** Ways to write a text that change nothing of what it says; each takes a source of chance, 0 to 1. */
export type Chance = () => number;
export type Spelling = (text: string, chance: Chance) => string;

const HARAKAT = ["\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650", "\u0651", "\u0652"];
const BIDI = ["\u200e", "\u200f", "\u061c", "\u202a", "\u202c", "\u2067", "\u2069", "\ufeff"];
const TATWEEL = "\u0640";
const ARABIC = /[\u0621-\u063a\u0641-\u064a]/;
/** Letters that join to the one after them: tatweel stands behind these alone. */
const JOINING = /[\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u0626\u064a]/;

const any = <T>(of: readonly T[], chance: Chance) => of[Math.floor(chance() * of.length)]!;
const mapUnits = (text: string, each: (unit: string, next: string) => string) =>
  [...text].map((unit, i, all) => each(unit, all[i + 1] ?? "")).join("");
const digits =
  (zero: number): Spelling =>
  (text) =>
    text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));

export const spellings: Readonly<Record<string, Spelling>> = {
  "with diacritics": (text, chance) =>
    mapUnits(text, (unit, next) =>
      ARABIC.test(unit) && next !== TATWEEL && chance() < 0.4 ? unit + any(HARAKAT, chance) : unit
    ),
  "without diacritics": (text) => text.replaceAll(/[\u064b-\u0652]/g, ""),
  "with no-break spaces": (text, chance) =>
    text.replaceAll(" ", () => (chance() < 0.5 ? any(["\u00a0", "\u202f", "\u2009", "  "], chance) : " ")),
  "with bidi marks": (text, chance) =>
    mapUnits(text, (unit, next) =>
      (unit === " " || next === " ") && chance() < 0.4 ? unit + any(BIDI, chance) : unit
    ),
  "with tatweel": (text, chance) =>
    mapUnits(text, (unit, next) => (JOINING.test(unit) && ARABIC.test(next) && chance() < 0.3 ? unit + TATWEEL : unit)),
  "with Arabic-Indic digits": digits(0x660),
  "with Persian digits": digits(0x6f0),
  "with Persian letters": (text) => text.replaceAll("ي", "ی").replaceAll("ك", "ک"),
  "without hamza": (text) => text.replaceAll(/[أإآ]/g, "ا")
};

/** Chance that a seed decides: the same row of numbers for it every time (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A normalised copy of a text, for matching, with the way back. */
export interface Folded {
  text: string;
  /** `map[i]` is the UTF-16 offset in the original of unit `i` of `text`; one more entry holds the original's length. */
  map: Uint32Array;
}

/** A language's own foldings: one code point to another, or to nothing. */
export type Folding = ReadonlyMap<string, string>;

/** Makes `fold` for a language. */
export type Folder = (text: string) => Folded;

const DROP = "";
const TATWEEL = 0x640;

/** What every language folds: case, compatibility forms, marks and invisible characters, kinds of space and quotation mark. */
function foldUnit(unit: string): string {
  if (/[\n\u2028\u2029\u0085]/.test(unit)) return "\n";
  if (/\s/.test(unit)) return " ";
  if (/[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u275d\u275e\u301d-\u301f\uff02]/.test(unit)) return '"';
  if (/[\u2018-\u201b\u2032]/.test(unit)) return "'";
  if (/[\u2010-\u2015\u2212]/.test(unit)) return "-";
  if (unit === "\u2026") return "...";
  if (/[\p{Mn}\p{Cf}]/u.test(unit)) return DROP;
  return unit.normalize("NFKC").toLowerCase();
}

/** Code unit → what it folds to: itself or one other unit as a number, nothing, or several units. */
interface FoldTable {
  one: Uint16Array;
  several: ReadonlyMap<number, string>;
}

/** Marks in `one`: the unit folds to nothing, or to several. Neither stands for text. */
const NOTHING = 0xffff;
const SEVERAL = 0xfffe;

function tableOf(folding: Folding): FoldTable {
  const one = new Uint16Array(0x10000);
  const several = new Map<number, string>();
  for (let code = 0; code < 0x10000; ++code) {
    const unit = String.fromCharCode(code);
    const folded = folding.get(unit) ?? (code >= 0xd800 && code < 0xe000 ? unit : foldUnit(unit));
    const whole = folded === unit ? unit : [...folded].map((u) => folding.get(u) ?? u).join("");
    one[code] = whole.length === 1 ? whole.charCodeAt(0) : whole ? SEVERAL : NOTHING;
    if (whole.length > 1) several.set(code, whole);
  }
  return {one, several};
}

/**
 * Finds where a word is broken up to dodge a filter: by a stop beside a tatweel, or a star between two of them. The
 * intruder counts only where a tatweel stands beside it; “m.d” is an abbreviation. Returns the offset after the
 * intruder, or `start`.
 */
function skipIntruder(text: string, start: number): number {
  let end = start;
  let tatweel = false;
  while (end < text.length && end - start < 6) {
    const code = text.charCodeAt(end);
    if (code === TATWEEL) tatweel = true;
    else if (!".*_-+/|".includes(text[end]!)) break;
    ++end;
  }
  return tatweel && end - start > 1 && isLetter(text, start - 1) && isLetter(text, end) ? end : start;
}

const isLetter = (text: string, i: number) => i >= 0 && i < text.length && /\p{L}/u.test(text[i]!);

const STOP = new Set([TATWEEL, ...[..."*.-"].map((mark) => mark.charCodeAt(0))]);
const decoder = new TextDecoder("utf-16le", {ignoreBOM: true});

/** Returns a folder: a pure function from a text to its normalised copy and offset map, in one pass. */
export function folder(folding: Folding): Folder {
  const {one, several} = tableOf(folding);
  return (text) => {
    let units = new Uint16Array(text.length + 64);
    let map = new Uint32Array(text.length + 65);
    let length = 0;
    for (let i = 0; i < text.length; ++i) {
      const code = text.charCodeAt(i);
      if (STOP.has(code)) {
        const after = skipIntruder(text, i);
        if (after > i) {
          i = after - 1;
          continue;
        }
      }
      const unit = one[code]!;
      if (unit === NOTHING) continue;
      const more = unit === SEVERAL ? several.get(code)! : "";
      if (length + more.length + 2 > units.length) {
        units = grown(units);
        map = grown(map);
      }
      for (let k = 0; k < more.length; ++k) {
        units[length] = more.charCodeAt(k);
        map[length++] = i;
      }
      if (more) continue;
      units[length] = unit;
      map[length++] = i;
    }
    map[length] = text.length;
    return {text: decoder.decode(units.subarray(0, length)), map: map.subarray(0, length + 1)};
  };
}

/** The same array with room for as much again. */
function grown<A extends Uint16Array | Uint32Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}

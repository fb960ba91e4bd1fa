/** A normalised copy of a text, for matching, with the way back. */
export interface Folded {
  /** The copy's UTF-16 code units. */
  units: Uint16Array;
  /** `map[i]` is the UTF-16 offset in the original of unit `i`; one more entry holds the original's length. */
  map: Uint32Array;
  /** The units as a string, made when it is asked for. */
  readonly text: string;
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

const isLetter = (text: string, i: number) => i >= 0 && i < text.length && LETTER.test(text[i]!);
const LETTER = /\p{L}/u;

const STOP = new Set([TATWEEL, ...[..."*.-"].map((mark) => mark.charCodeAt(0))]);
const decoder = new TextDecoder("utf-16le", {ignoreBOM: true});

/** Returns a folder: a pure function from a text to its normalised copy and offset map, in one pass. */
export function folder(folding: Folding): Folder {
  const {one, several} = tableOf(folding);
  return (text) => {
    let units = new Uint16Array(text.length);
    let map = new Uint32Array(text.length + 1);
    let length = 0;
    const mayDodge = text.includes("\u0640");
    for (let i = 0; i < text.length; ++i) {
      const code = text.charCodeAt(i);
      if (mayDodge && STOP.has(code)) {
        const after = skipIntruder(text, i);
        if (after > i) {
          i = after - 1;
          continue;
        }
      }
      const unit = one[code]!;
      if (unit === NOTHING) continue;
      if (unit !== SEVERAL) {
        units[length] = unit;
        map[length++] = i;
        continue;
      }
      const more = several.get(code)!;
      units = withRoom(units, length + more.length + text.length - i);
      map = withRoom(map, units.length + 1);
      for (let k = 0; k < more.length; ++k) {
        units[length] = more.charCodeAt(k);
        map[length++] = i;
      }
    }
    map[length] = text.length;
    return folded(units.subarray(0, length), map.subarray(0, length + 1));
  };
}

function folded(units: Uint16Array, map: Uint32Array): Folded {
  let text: string | undefined;
  return {
    units,
    map,
    get text() {
      return (text ??= decoder.decode(units));
    }
  };
}

/** The first unit of a copy that stands for the original's unit at an offset, or for one after it. */
export function foldedAt({units, map}: Folded, offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The array, or one twice as long with the same in it where it is too short. */
function withRoom<A extends Uint16Array | Uint32Array>(array: A, length: number): A {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => A)(length * 2);
  larger.set(array);
  return larger;
}

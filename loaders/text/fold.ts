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

function tableOf(folding: Folding): (string | undefined)[] {
  const table: (string | undefined)[] = [];
  for (let code = 0; code < 0x10000; ++code) {
    const unit = String.fromCharCode(code);
    let folded = folding.get(unit) ?? (code >= 0xd800 && code < 0xe000 ? unit : foldUnit(unit));
    if (folded.length && folded !== unit) folded = [...folded].map((u) => folding.get(u) ?? u).join("");
    if (folded !== unit) table[code] = folded;
  }
  return table;
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

/** Returns a folder: a pure function from a text to its normalised copy and offset map, in one pass. */
export function folder(folding: Folding): Folder {
  const table = tableOf(folding);
  return (text) => {
    const parts: string[] = [];
    const map = new Uint32Array(text.length * 4 + 1);
    let length = 0;
    let run = 0;
    for (let i = 0; i < text.length; ++i) {
      const code = text.charCodeAt(i);
      if (code === TATWEEL || code === 0x2a || code === 0x2e || code === 0x2d) {
        const after = skipIntruder(text, i);
        if (after > i) {
          parts.push(text.slice(run, i));
          run = after;
          i = after - 1;
          continue;
        }
      }
      const folded = table[code];
      if (folded === undefined) {
        map[length++] = i;
        continue;
      }
      parts.push(text.slice(run, i), folded);
      run = i + 1;
      for (let k = 0; k < folded.length; ++k) map[length++] = i;
    }
    parts.push(text.slice(run));
    map[length] = text.length;
    return {text: parts.join(""), map: map.subarray(0, length + 1)};
  };
}

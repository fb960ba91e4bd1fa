import {stringOf} from "./stringOf.ts";

/** Gives what is known of the form that stands in code units `[from, to)` of a folded text. */
export type FormMemory<T> = (units: Uint16Array, from: number, to: number) => T;

/** Forms that are remembered at most: those of some thousand articles, with what is known of them in some twenty megabytes. */
export const MOST = 1 << 16;
const FIRST = 1 << 10;

/** Numbers given so far. */
let numbers = 0;

/**
 * Remembers what is worked out of a form, so that each distinct form is worked out once and no string is cut for one
 * that is known; a memory that is full is emptied. `make` gets the form and a number that no other form has or will have
 * in any memory.
 */
export function formMemory<T>(make: (form: string, id: number) => T): FormMemory<T> {
  let known: T[] = [];
  // the units of all known forms, one after another: those of form `id` are [starts[id], starts[id + 1])
  let letters = new Uint16Array(8 * FIRST);
  let starts = new Int32Array(FIRST + 1);
  // open addressing, pairs of a form's hash and its number plus one; 0 is free, half of them at least are
  let slots = new Int32Array(4 * FIRST);

  const place = (hash: number, id: number) => {
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    while (slots[slot + 1]) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id + 1;
  };
  const makeRoom = () => {
    const size = known.length >= MOST ? 0 : known.length;
    if (!size) known = [];
    const before = slots;
    starts = resized(starts, 2 * Math.max(size, FIRST / 2) + 1);
    slots = new Int32Array(4 * (starts.length - 1));
    if (size) for (let i = 0; i < before.length; i += 2) if (before[i + 1]) place(before[i]!, before[i + 1]! - 1);
  };
  const isForm = (id: number, units: Uint16Array, from: number, to: number) => {
    const start = starts[id]!;
    if (starts[id + 1]! - start !== to - from) return false;
    for (let i = from, k = start; i < to; ++i, ++k) if (letters[k] !== units[i]) return false;
    return true;
  };
  const add = (hash: number, units: Uint16Array, from: number, to: number) => {
    if (known.length === starts.length - 1) makeRoom();
    const id = known.length;
    const start = starts[id]!;
    const end = start + to - from;
    if (end > letters.length) letters = resized(letters, 2 * end);
    letters.set(units.subarray(from, to), start);
    starts[id + 1] = end;
    known.push(make(stringOf(units, from, to), numbers++));
    place(hash, id);
    return known[id]!;
  };

  return (units, from, to) => {
    const hash = hashOf(units, from, to);
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1]! - 1;
      if (id < 0) return add(hash, units, from, to);
      if (slots[slot] === hash && isForm(id, units, from, to)) return known[id]!;
    }
  };
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; ++i) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The array, longer or shorter. */
function resized<A extends Int32Array | Uint16Array>(array: A, length: number): A {
  const other = new (array.constructor as new (length: number) => A)(length);
  other.set(array.subarray(0, length) as A);
  return other;
}

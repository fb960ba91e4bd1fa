import {stringOf} from "./stringOf.ts";

/** Gives what is known of the form that stands in code units `[from, to)` of a folded text. */
export type FormMemory<T> = (units: Uint16Array, from: number, to: number) => T;

/** Forms that are remembered at most: all of some thousand articles, in about ten megabytes. */
const MOST = 1 << 16;
const FIRST = 1 << 10;

/**
 * Remembers what is worked out of a form, so that each distinct form is worked out once and no string is cut for one
 * that is known. `make` gets the form and its number, from 0; numbers begin anew when the memory is full and emptied.
 */
export function formMemory<T extends {readonly form: string}>(make: (form: string, id: number) => T): FormMemory<T> {
  // open addressing: a slot holds the number of a form plus one; 0 is free, half of them at least are
  let slots = new Int32Array(2 * FIRST);
  let known: T[] = [];
  let hashes = new Int32Array(FIRST);

  const place = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const makeRoom = () => {
    if (known.length < hashes.length) return;
    if (known.length >= MOST) known = [];
    const room = known.length ? 2 * known.length : FIRST;
    const kept = hashes.subarray(0, known.length);
    hashes = new Int32Array(room);
    hashes.set(kept);
    slots = new Int32Array(2 * room);
    for (let id = 0; id < known.length; ++id) slots[place(hashes[id]!)] = id + 1;
  };

  return (units, from, to) => {
    const hash = hashOf(units, from, to);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (id < 0) break;
      if (hashes[id] === hash && isForm(known[id]!.form, units, from, to)) return known[id]!;
    }
    makeRoom();
    const id = known.length;
    const made = make(stringOf(units, from, to), id);
    known.push(made);
    hashes[id] = hash;
    slots[place(hash)] = id + 1;
    return made;
  };
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; ++i) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isForm(form: string, units: Uint16Array, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = from; i < to; ++i) if (form.charCodeAt(i - from) !== units[i]) return false;
  return true;
}

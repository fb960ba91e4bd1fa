import {hasRoleBit, NO_ROLES, roleBits, shareBits, type RoleBits} from "./roles.ts";
import type {Reading, Sense} from "./lexicon.ts";
import {phrasesAt} from "./phrases.ts";
import type {Token} from "./token.ts";

export type SenseClass = Sense["cls"];

/** Gives every word that begins entries of several words their readings, before those of its own. */
export function tag(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    const {single, phrases} = token.word;
    if (!phrases.all.length || token.kind !== "word") continue;
    const whole = phrasesAt(tokens, i, phrases);
    if (!whole.length) continue;
    token.readings = [...whole, ...single];
    token.roles = roleBits(token.readings);
  }
}

/** A reading of one class of senses. */
export type ReadingOf<C extends SenseClass> = Reading & {sense: Extract<Sense, {cls: C}>};

/** The token's first reading of a class, narrowed. */
export function reading<C extends SenseClass>(token: Token | undefined, cls: C): ReadingOf<C> | undefined {
  if (!token) return undefined;
  const {readings} = token;
  for (let i = 0; i < readings.length; ++i) if (readings[i]!.sense.cls === cls) return readings[i] as ReadingOf<C>;
  return undefined;
}

/** All the token's readings of a class. */
export function readings<C extends SenseClass>(token: Token | undefined, cls: C): readonly ReadingOf<C>[] {
  if (!token) return NONE;
  let found: ReadingOf<C>[] | undefined;
  const {readings: all} = token;
  for (let i = 0; i < all.length; ++i) if (all[i]!.sense.cls === cls) (found ??= []).push(all[i] as ReadingOf<C>);
  return found ?? NONE;
}

const NONE: readonly never[] = [];

/** The token plays a role, by itself. */
export function hasRole(token: Token | undefined, ...wanted: string[]): boolean {
  if (!token || token.roles === NO_ROLES) return false;
  for (const role of wanted) if (hasRoleBit(token.roles, role)) return true;
  return false;
}

/** The token plays one of some roles (`roleSet`) by itself: for what is asked of many tokens, or of many roles. */
export const playsAny = (token: Token | undefined, wanted: RoleBits): boolean =>
  token !== undefined && shareBits(token.roles, wanted);

/** A proclitic of the token plays a role, whatever the rest of it is. */
export function hasProclitic(token: Token | undefined, role: string): boolean {
  if (!token) return false;
  const {readings} = token;
  for (let i = 0; i < readings.length; ++i) if (readings[i]!.proclitics.includes(role)) return true;
  return false;
}

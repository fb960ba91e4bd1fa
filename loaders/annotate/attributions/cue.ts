import type {CueSense} from "../../text/lexicon.ts";
import {readings, type ReadingOf} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import type {Mention} from "../marked.ts";

/** A cue where it stands, without the proclitics before it. */
export interface Cue extends Mention {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  sense: CueSense;
  /** It opens a clause: "and" or "then" was stripped from it. */
  joined: boolean;
  /** A pronoun hangs on it ("his saying", "described them"). */
  pronoun: boolean;
  /** A verb with its object hung on it. */
  object: boolean;
  /** What hangs before it, by role. */
  proclitics: readonly string[];
}

const NONE: readonly Cue[] = [];

/** The cues that the lexicon allows at token `i`, likeliest first. */
export function cuesAt(tokens: readonly Token[], i: number): readonly Cue[] {
  const found = readings(tokens[i], "cue");
  return found.length ? cuesOf(tokens, i, found) : NONE;
}

const cuesOf = (tokens: readonly Token[], i: number, found: readonly ReadingOf<"cue">[]) =>
  inOrder(found).map((reading) => cueOf(tokens, i, reading));

/** "according to what …" before "according to": words of their own before a preposition written on to the next. */
const inOrder = (found: readonly ReadingOf<"cue">[]) =>
  found.some((r) => r.tail)
    ? found.toSorted((a, b) => b.length - a.length || Number(a.tail > 0) - Number(b.tail > 0))
    : found;

function cueOf(tokens: readonly Token[], i: number, r: ReadingOf<"cue">): Cue {
  const joined = r.proclitics.some((role) => role === "and" || role === "then");
  const last = i + r.length;
  const tail = tokens[last - 1]!;
  return {
    first: i,
    last: r.tail ? last - 1 : last,
    start: tokens[i]!.start + (joined ? 1 : 0),
    end: r.tail ? tail.start + r.tail : tail.end,
    sense: r.sense,
    joined,
    pronoun: r.pronoun,
    object: r.sense.object,
    proclitics: r.proclitics
  };
}

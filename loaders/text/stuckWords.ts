import type {Lexicon} from "./lexicon.ts";
import type {Token} from "./token.ts";

const SHORTEST = 3;

/**
 * Parts two words that were written as one (“destructionseveral” of tanks), in place: a word that no lexicon knows,
 * made of one that says what happened and one that says how many.
 */
export function splitStuckWords(tokens: Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.form.length < 2 * SHORTEST) continue;
    const at = seam(token.form, lexicon);
    if (!at) continue;
    const middle = token.end - (token.form.length - at);
    const [left, right] = [token.form.slice(0, at), token.form.slice(at)];
    tokens.splice(i, 1, {...token, form: left, end: middle}, {...token, form: right, start: middle, spaced: true});
    ++i;
  }
}

const seams = new WeakMap<Lexicon, Map<string, number>>();

function seam(form: string, lexicon: Lexicon): number {
  let known = seams.get(lexicon);
  if (!known) seams.set(lexicon, (known = new Map()));
  let at = known.get(form);
  if (at === undefined) {
    if (known.size > 200_000) known.clear();
    known.set(form, (at = findSeam(form, lexicon)));
  }
  return at;
}

function findSeam(form: string, lexicon: Lexicon): number {
  const {single, phrases} = lexicon(form);
  if (single.length || phrases.length) return 0;
  for (let at = SHORTEST; at <= form.length - SHORTEST; ++at) {
    const left = lexicon(form.slice(0, at)).single;
    if (!left.some((r) => r.sense.cls === "predicate" && r.sense.feature !== "count" && !r.pronoun)) continue;
    if (lexicon(form.slice(at)).single.some((r) => r.sense.cls === "quantity" && !r.stripped && !r.pronoun)) return at;
  }
  return 0;
}

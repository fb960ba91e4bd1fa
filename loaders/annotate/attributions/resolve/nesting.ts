import type {Draft} from "../draft.ts";

/** Which attribution stands inside which, and which stand in a sentence; made once for an article. */
export interface Nesting {
  /** The innermost attribution whose content holds the cue of another. */
  enclosing(d: Draft): Draft | undefined;
  /** The attributions whose cues stand in a sentence, in the order of the text. */
  inSentence(sentence: number): readonly Draft[];
}

/** Sentences over which a content in quotation marks may go on. */
const LONGEST = 12;
const NONE: readonly Draft[] = [];

export function nesting(drafts: readonly Draft[]): Nesting {
  const bySentence = new Map<number, Draft[]>();
  for (const d of drafts) {
    const list = bySentence.get(d.sentence);
    if (list) list.push(d);
    else bySentence.set(d.sentence, [d]);
  }
  const inSentence = (sentence: number) => bySentence.get(sentence) ?? NONE;
  return {
    inSentence,
    enclosing(d) {
      for (let k = d.sentence; k >= Math.max(0, d.sentence - LONGEST); --k) {
        const found = inSentence(k).findLast(
          (o) => o !== d && o.content && o.content.first <= d.cue.first && d.cue.first < o.content.last
        );
        if (found) return found;
      }
      return undefined;
    }
  };
}

import type {Tables} from "../../loaders/tables/schema.ts";

/** A keyword in context: what stands before the cue, and after it. */
export interface ConcordanceLine {
  attribution: string;
  before: string;
  after: string;
}

const WIDTH = 90;

/**
 * One line an attribution, in the table's order: up to 90 UTF-16 code units of the same article on either side of the
 * cue, cut at a space.
 * @param texts article → its text, as far as it may be shown.
 */
export function concordance(tables: Tables, texts: Map<string, string>): ConcordanceLine[] {
  return tables.attributions.flatMap(({attribution, article, cue_start, cue_end}) => {
    const text = texts.get(article);
    if (text === undefined) return [];
    return {
      attribution,
      before: fold(text.slice(Math.max(0, cue_start - WIDTH), cue_start), cue_start > WIDTH ? /^\S*\s/ : /^/),
      after: fold(text.slice(cue_end, cue_end + WIDTH), cue_end + WIDTH < text.length ? /\s\S*$/ : /$/)
    };
  });
}

const fold = (context: string, cutWord: RegExp): string => context.replace(cutWord, "").replace(/\s+/g, " ");

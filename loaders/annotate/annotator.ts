import {languages} from "../languages/index.ts";
import {plain} from "../languages/language.ts";
import {document} from "../text/document.ts";
import {lexicon} from "../text/lexicon.ts";
import type {Annotate, Lists} from "../types.ts";
import {attributions} from "./attributions/attributions.ts";
import {claims} from "./claims/claims.ts";
import {gazetteer} from "./gazetteer.ts";
import {marker} from "./mark.ts";
import {rows} from "./rows.ts";
import {traceKept} from "./traceKept.ts";

/**
 * Makes the reader of a language with a corpus' lists. What it returns is a pure function of an article (its text and
 * metadata); lexicons and lists are compiled once. A language that Isnad does not know gives sentences alone.
 */
export function annotator(lists: Lists, code: string): Annotate {
  const read = stages(lists, code);
  return (article, trace) => {
    const doc = read.mark(read.tokens(article));
    const said = read.attributions(doc, trace);
    const counted = read.claims(doc, trace);
    if (trace) traceKept(doc, said, counted, trace);
    return read.rows(doc, said, counted);
  };
}

/** The stages of reading, in their order, each a pure function of those before: for `annotator`, and to be timed one by one. */
export function stages(lists: Lists, code: string) {
  const language = languages[code] ?? plain(code);
  const words = lexicon(language.entries(lists.lexicon), language.clitics);
  return {
    tokens: (article: Parameters<Annotate>[0]) => document(article, language, words),
    mark: marker(language, gazetteer(lists, language)),
    attributions,
    claims,
    rows
  };
}

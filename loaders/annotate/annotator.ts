import {furnitureLines} from "../corpus/furniture.ts";
import {languages} from "../languages/index.ts";
import {plain, type Language} from "../languages/language.ts";
import {document, type Document} from "../text/document.ts";
import {lexicon} from "../text/lexicon.ts";
import type {Annotate, Annotations, Article, Lists, Span, TraceStep} from "../types.ts";
import {attributions} from "./attributions/attributions.ts";
import {claims} from "./claims/claims.ts";
import {gazetteer, type Gazetteer} from "./gazetteer.ts";
import {over, type Marked} from "./marked.ts";
import {traceKept} from "./traceKept.ts";
import {times} from "./times.ts";
import {actorMentions, names, placeMentions} from "./mentions.ts";
import {rows} from "./rows.ts";

/**
 * Makes the reader of a language with a corpus' lists. What it returns is a pure function of an article (its text and
 * metadata); the lexicons are compiled once.
 */
export function annotator(lists: Lists, code: string): Annotate {
  const language = languages[code] ?? plain(code);
  const known = gazetteer(lists, language);
  const words = lexicon(language.entries(lists.lexicon), language.clitics);
  return (article: Article, trace?: (step: TraceStep) => void): Annotations => {
    const doc = mark(document(article, language, words), language, known);
    const said = attributions(doc, trace);
    const counted = claims(doc, said, trace);
    if (trace) traceKept(doc, said, counted, trace);
    return rows(doc, said, counted);
  };
}

function mark(doc: Document, language: Language, known: Gazetteer): Marked {
  const {tokens} = doc;
  const found = times(doc, language);
  const listed = names(doc, known);
  const places = placeMentions(doc, known, listed);
  const actors = actorMentions(doc, known, listed);
  return {
    ...doc,
    language,
    times: found,
    places,
    actors,
    timeAt: over(tokens.length, found),
    placeAt: over(tokens.length, places),
    actorAt: over(tokens.length, actors),
    opens: new Map(doc.quotations.map((q) => [q.open, q])),
    furniture: furnitureOf(doc, furnitureLines(doc.article.text, language.code, doc.article.outlet))
  };
}

/** Sentences that lie in a line of furniture. */
function furnitureOf(doc: Document, lines: readonly Span[]): Set<number> {
  const found = new Set<number>();
  let k = 0;
  doc.sentences.forEach((sentence, i) => {
    while (k < lines.length && lines[k]!.end <= sentence.start) ++k;
    if (lines[k] && lines[k]!.start < sentence.end) found.add(i);
  });
  return found;
}

import {furnitureLines} from "../corpus/furniture.ts";
import type {Language} from "../languages/language.ts";
import type {Document} from "../text/document.ts";
import type {Span} from "../types.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {over, wordFacts, type Marked} from "./marked.ts";
import {actorMentions, names, placeMentions} from "./mentions.ts";
import {times} from "./times.ts";

/** Marks a document with what needs no grammar: furniture, times, listed names, quotations. */
export function marker(language: Language, known: Gazetteer): (doc: Document) => Marked {
  const facts = wordFacts(language);
  return (doc) => {
    const {tokens, article} = doc;
    const listed = names(doc, known);
    const found = {
      times: times(doc, language),
      places: placeMentions(doc, known, listed),
      actors: actorMentions(doc, known, listed)
    };
    return {
      ...doc,
      ...facts,
      ...found,
      language,
      timeAt: over(tokens.length, found.times),
      placeAt: over(tokens.length, found.places),
      actorAt: over(tokens.length, found.actors),
      opens: new Map(doc.quotations.map((quotation) => [quotation.open, quotation])),
      furniture: furnitureOf(doc, furnitureLines(article.text, language.code, article.outlet, doc.folded))
    };
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

import {languages} from "../../loaders/languages/index.ts";
import {document, type Document} from "../../loaders/text/document.ts";
import {lexicon, type Lexicon, type Word} from "../../loaders/text/lexicon.ts";
import type {Article} from "../../loaders/types.ts";

export const arabic = languages.ar!;
export const words = lexicon(arabic.entries({}), arabic.clitics);

/** A folded form's word. */
export const lookUp = (form: string, known: Lexicon = words): Word =>
  known(
    Uint16Array.from({length: form.length}, (_, i) => form.charCodeAt(i)),
    0,
    form.length
  );

/** A text of Arabic with its tokens, their readings, its sentences and quotations. */
export const read = (text: string): Document => document({article: "a", text} as Article, arabic, words);

export const forms = (text: string): string[] => read(text).tokens.map(({form}) => form);

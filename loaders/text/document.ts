import type {Language} from "../languages/language.ts";
import type {Article, Span} from "../types.ts";
import type {Folded} from "./fold.ts";
import {partHomographs} from "./homographs.ts";
import type {Lexicon} from "./lexicon.ts";
import {quotations, type Quotation} from "./quotations.ts";
import {sentences, type SentenceRange} from "./sentences.ts";
import {tag} from "./tag.ts";
import {tokenise, type Token} from "./token.ts";

/** An article ready to be searched: its tokens with their readings, its sentences, its quotations. */
export interface Document {
  article: Article;
  folded: Folded;
  tokens: Token[];
  sentences: SentenceRange[];
  quotations: Quotation[];
}

/** Reads a text once. Pure; the lexicon remembers the forms it has met. */
export function document(article: Article, language: Language, lexicon: Lexicon): Document {
  const folded = language.fold(article.text);
  const tokens = tokenise(article.text, folded, language.final, lexicon);
  tag(tokens);
  partHomographs(article.text, tokens, language);
  return {article, folded, tokens, sentences: sentences(tokens), quotations: quotations(tokens)};
}

/** The article's words from one token up to another (exclusive), as a span of the text. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return {start: tokens[first]!.start, end: tokens[Math.max(first, last - 1)]!.end};
}

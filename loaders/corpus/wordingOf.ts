import {wordingsOf} from "../languages/wordings.ts";
import type {ArticleAnnotations} from "../types.ts";
import type {Wording} from "./nearDuplicates.ts";

/** An article as its words, folded; headline and furniture left out, for each outlet sets its own around a wire's text. */
export function wordingOf({article, sentences}: ArticleAnnotations): Wording {
  const {words} = wordingsOf(article.language);
  const told = sentences.filter(({part}) => part !== "furniture" && part !== "headline");
  return {
    article: article.article,
    published_from: article.published_from,
    words: told.flatMap(({start, end}) => words(article.text.slice(start, end)))
  };
}

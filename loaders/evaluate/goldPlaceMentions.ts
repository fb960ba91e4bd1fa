import type {Article, Place, PlaceMention} from "../types.ts";
import {foldWords, occurrences} from "./foldWords.ts";

/** How many words behind a name are taken for its description. */
const WORDS = 4;

/**
 * Mentions of listed places by their names as they stand, with the words behind them, up to the next mark, as description:
 * for gold, which codes no mentions, and nothing else. Of names that overlap the longest is kept.
 */
export function goldPlaceMentions(
  article: Article,
  places: readonly Place[],
  sentenceOf: (offset: number) => string
): PlaceMention[] {
  const {text, map} = foldWords(article.text);
  const hits = places
    .flatMap(({place, aliases}) =>
      aliases.flatMap((alias) => occurrences(text, alias).map(([start, end]) => ({place, start, end})))
    )
    .filter(
      ({start, end}) =>
        !/[\p{L}\p{N}]/u.test(text[end] ?? "") && !/\p{L}{2}$/u.test(text.slice(Math.max(0, start - 2), start))
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof hits = [];
  for (const hit of hits) if (!kept.some(({start, end}) => start < hit.end && hit.start < end)) kept.push(hit);
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({place, start, end}, i) => {
      const span = {start: map[start]!, end: map[end - 1]! + 1};
      const behind = /^["\u201c\u201d\u00bb]?((?:[ ][\p{L}\p{N}]+)*)/u.exec(text.slice(end))?.[1] ?? "";
      const description = behind.trim().split(" ").slice(0, WORDS).join(" ");
      return {
        place_mention: `${article.article}:p${i + 1}`,
        article: article.article,
        sentence: sentenceOf(span.start),
        ...span,
        text: article.text.slice(span.start, span.end),
        place,
        as_described: description
      };
    });
}

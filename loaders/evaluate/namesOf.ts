import {tokens} from "./foldWords.ts";

/**
 * Links words to a listed thing by its names: the earliest name in the words, of several there the longest. The article,
 * and a preposition on the first word, may be missing or too many. Empty where none is found.
 */
export function namesOf(listed: readonly {id: string; names: readonly string[]}[]): (words: string) => string {
  const byName = new Map(listed.flatMap(({id, names}) => names.map((name) => [bare(tokens(name)), id] as const)));
  return (words) => {
    const said = tokens(words);
    for (let from = 0; from < said.length; ++from)
      for (let to = said.length; to > from; --to) {
        const id = byName.get(bare(said.slice(from, to)));
        if (id) return id;
      }
    return "";
  };
}

const ARTICLE = /^(?:[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644|\u0644\u0644)(?=.{2})/u;

const bare = (words: readonly string[]) => words.map((word) => word.replace(ARTICLE, "")).join(" ");

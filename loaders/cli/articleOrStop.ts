import type {CorpusFolder} from "../corpus/readCorpus.ts";
import {nearIds} from "../review/nearIds.ts";
import type {Article} from "../types.ts";
import {ExitStatus} from "./exitStatus.ts";

/** So many ids are listed where none is like the one that was asked for. */
const FEW = 5;

/** The article of that id; ends the verb as wrong usage, naming those it may have meant, where there is none. */
export function articleOrStop({articles}: Pick<CorpusFolder, "articles">, id: string, dir: string): Article {
  const article = articles.find((a) => a.article === id);
  if (article) return article;
  const ids = articles.map((a) => a.article);
  const near = nearIds(id, ids);
  const few = ids.length > FEW ? `${ids.slice(0, FEW).join(", ")} … (${ids.length} articles)` : ids.join(", ");
  throw new ExitStatus(
    2,
    `there is no article "${id}" in ${dir}; expected ${near.length ? `an id such as ${near.join(", ")}` : `one of ${few}`}`
  );
}

import {existsSync} from "node:fs";
import {annotator} from "../../loaders/annotate/annotator.ts";
import {readCorpus} from "../../loaders/corpus/readCorpus.ts";
import type {Annotate, Article, Lists} from "../../loaders/types.ts";

/** The articles of a corpus folder, and a reader with the lists of `data/`. */
export interface Corpus {
  dir: string;
  articles: Article[];
  annotate: Annotate;
}

function read(dir: string): {articles: Article[]; lists: Lists} {
  const {folder, problems} = readCorpus(dir, {lists: "data"});
  if (!folder) throw new Error(`${dir}: ${problems.map(({message}) => message).join("; ")}`);
  return folder;
}

/** The corpora that lie here: `data/` always, the private ones only where they lie beside the checkout. */
export const corpora = ["data", "../shared/corpora/idlib", "../shared/corpora/ar-dev"] as const;
export const isHere = (dir: string) => existsSync(`${dir}/corpus.yaml`);

export function corpus(dir: string): Corpus {
  const {articles, lists} = read(dir);
  return {dir, articles, annotate: annotator(lists, "ar")};
}

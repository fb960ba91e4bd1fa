import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Corpus, Lists} from "../types.ts";
import type {Report} from "./problem.ts";
import {readActors} from "./readActors.ts";
import {readCorpusYaml} from "./readCorpusYaml.ts";
import {readLexicons} from "./readLexicons.ts";
import {readPlaces} from "./readPlaces.ts";

/**
 * Reads the lists of a corpus folder: actors, places, additions to the lexicons. Where they come from another corpus
 * (`dir` is not the corpus' own), its sides come with its actors.
 */
export function readLists(dir: string, corpus: Corpus, report: Report): {lists: Lists; sides: Corpus["sides"]} {
  const own = dir === corpus.dir;
  if (!own && !existsSync(dir))
    report({
      file: dir,
      line: 0,
      message: "there is no such folder",
      expected: "a folder with lists",
      severity: "error"
    });
  const other = !own && existsSync(join(dir, "corpus.yaml")) ? readCorpusYaml(dir, report) : null;
  const sides = {...corpus.sides, ...other?.sides};
  const lists: Lists = {
    actors: readActors(join(dir, "actors.csv"), sides, report),
    places: readPlaces(join(dir, "places.csv"), report),
    lexicon: readLexicons(dir, corpus.languages, report)
  };
  return {lists, sides};
}

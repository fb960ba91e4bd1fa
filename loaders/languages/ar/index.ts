import {folder} from "../../text/fold.ts";
import type {Clitics, LexiconEntry} from "../../text/lexicon.ts";
import {unitSet} from "../../text/unitSet.ts";
import {vocabulary} from "../../text/vocabulary.ts";
import type {Language} from "../language.ts";
import {readLexicon} from "../readLexicon.ts";
import {readVocabulary} from "../readVocabulary.ts";
import * as senses from "../senses.ts";
import {grammar} from "./grammar.ts";
import * as inflection from "./inflect.ts";

const here = new URL("./", import.meta.url);

const folding = readLexicon(here, "folding");
const fold = folder(new Map(folding.map((row) => [row.from!, row.to!])));
const final = unitSet(folding.filter((row) => row.final).map((row) => row.from!));
const foldWord = (word: string) => fold(word).text;

const clitics = readLexicon(here, "clitics");

const lexicons: [string, (row: senses.LexiconRow) => senses.Entry[]][] = [
  ["sourcing", senses.cues(inflection)],
  ["measures", senses.predicates(foldWord)],
  ["objects", senses.objects(inflection)],
  ["quantities", senses.quantities],
  ["hedges", senses.hedges],
  ["function_words", senses.functionWords],
  ["source_nouns", senses.sourceNouns(inflection)],
  ["reported_things", senses.reportedThings(inflection)],
  ["calendar", senses.calendar],
  ["directions", senses.directions]
];

const hanging: Clitics = {
  proclitics: clitics
    .filter((row) => row.position === "before")
    .map((row) => ({letters: foldWord(row.letters!), roles: row.roles!.split(" ")})),
  enclitics: clitics
    .filter((row) => row.position === "after")
    .map((row) => ({letters: foldWord(row.letters!), cut: foldWord(row.cut!), restores: foldWord(row.restores!)}))
};

export const arabic: Language = {
  code: "ar",
  fold,
  final,
  clitics: hanging,
  homographs: readLexicon(here, "homographs").map((row) => ({
    word: row.word!,
    name: row.name!,
    form: foldWord(row.name!)
  })),
  vocabulary: vocabulary(readVocabulary(here, foldWord), hanging),
  entries(additions) {
    return lexicons.flatMap(([name, read]) =>
      [...readLexicon(here, name), ...(additions[name] ?? [])].flatMap(read).map(([words, sense]): LexiconEntry => ({
        words: foldWord(words).split(/\s+/).filter(Boolean),
        sense
      }))
    );
  },
  grammar
};

import {existsSync} from "node:fs";
import {languages} from "./index.ts";
import {readLexicon} from "./readLexicon.ts";

/** A way of wording one act: "left", "redeployed", "were driven out". */
export interface Framing {
  frame: string;
  /** 0 plays the act down, 1 says what happened and no more, 2 plays it up: framings of one measure differ where this does. */
  concedes: number;
  lemma: string;
  gloss: string;
}

/** What `compare` asks of a language about the words of a row: nothing else of the text is looked at. */
export interface Wordings {
  /** Folded for matching: one form for spellings that differ in nothing. */
  fold(words: string): string;
  /** The words of a row, folded, without punctuation. */
  words(text: string): string[];
  /** A folded word, then what is left of it without each proclitic it may begin with, whatever that may be. */
  bare(word: string): string[];
  /** How an act is worded; `null` where the lexicon knows none of the words. The earliest word in the row decides. */
  framing(measure: string, text: string): Framing | null;
  /** English gloss of a cue's lemma, as the sourcing lexicon has it; empty where it does not. */
  gloss(lemma: string): string;
  /** The direction that is named, in degrees clockwise from north; `null` where none is, or two that cancel out. */
  bearing(text: string): number | null;
}

/** Words of a subject that may part a verb from its object. */
const MOST_BETWEEN = 3;

const known = new Map<string, Wordings>();

/** The wordings of a language; one that Isnad does not read has folding by case only, and no framings. */
export function wordingsOf(code: string): Wordings {
  let wordings = known.get(code);
  if (!wordings) known.set(code, (wordings = make(code)));
  return wordings;
}

function make(code: string): Wordings {
  const folder = new URL(`./${code}/`, import.meta.url);
  const rows = (name: string) => (code && existsSync(new URL(`${name}.csv`, folder)) ? readLexicon(folder, name) : []);
  const language = languages[code];
  const fold = (words: string) => (language ? language.fold(words).text : words.normalize("NFKC")).toLowerCase();
  const split = (text: string) => fold(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  const proclitics = language?.clitics.proclitics.map(({letters}) => letters) ?? [];
  const forms = (row: Record<string, string>, column: string) => row[column]!.split("|").map((form) => split(form));
  const framings = rows("framings").flatMap((row) =>
    forms(row, "forms").map((form) => ({
      measure: row.measure!,
      form,
      framing: {frame: row.frame!, concedes: Number(row.concedes), lemma: row.lemma!, gloss: row.gloss!}
    }))
  );
  const bearings = rows("bearings").flatMap((row) =>
    forms(row, "words").map(([form]) => ({form: form!, degrees: Number(row.degrees)}))
  );
  const bearingOf = new Map(bearings.map(({form, degrees}) => [form, degrees]));
  const bare = (word: string) => [
    word,
    ...proclitics.filter((p) => p && word.startsWith(p)).map((p) => word.slice(p.length))
  ];

  function framing(measure: string, text: string): Framing | null {
    const tokens = split(text);
    for (let i = 0; i < tokens.length; ++i) {
      // the longer form first: "broke through" before "broke"
      const hits = framings.filter((f) => f.measure === measure && matchesAt(tokens, i, f.form));
      const longest = hits.reduce<(typeof hits)[number] | undefined>(
        (a, b) => (a && a.form.length >= b.form.length ? a : b),
        undefined
      );
      if (longest) return longest.framing;
    }
    return null;
  }

  /**
   * The first word may carry a proclitic, the last of several an enclitic ("and-redeployed its-spread"), and what the verb
   * is said of may stand before its object ("redeployed the forces their-spread").
   */
  const matchesAt = (tokens: readonly string[], at: number, form: readonly string[]): boolean => {
    if (!bare(tokens[at]!).includes(form[0]!)) return false;
    let next = at + 1;
    return form.slice(1).every((word, k) => {
      const last = k === form.length - 2;
      const room = tokens.slice(next, next + (last ? 1 + MOST_BETWEEN : 1));
      const found = room.findIndex((token) => (last ? token.startsWith(word) : token === word));
      next += found + 1;
      return found >= 0;
    });
  };

  function bearing(text: string): number | null {
    let [x, y] = [0, 0];
    for (const token of split(text)) {
      const degrees = bare(token)
        .map((word) => bearingOf.get(word))
        .find((found) => found !== undefined);
      if (degrees === undefined) continue;
      x += Math.sin((degrees * Math.PI) / 180);
      y += Math.cos((degrees * Math.PI) / 180);
    }
    if (Math.hypot(x, y) < 0.5) return null;
    return ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360;
  }

  const glosses = new Map(rows("sourcing").map(({lemma, gloss}) => [lemma!, gloss ?? ""]));
  return {fold, words: split, bare, framing, bearing, gloss: (lemma) => glosses.get(lemma) ?? ""};
}

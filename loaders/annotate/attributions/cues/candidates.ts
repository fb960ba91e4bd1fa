import type {SentenceRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {TraceStep} from "../../../types.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {antecedentOf} from "./antecedent.ts";
import {complementOf, type Complement} from "./complement.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {sourceAfter} from "../source/source.ts";
import {isReportedNoun} from "./nominal.ts";

/** A cue with what it reports; none where it is a phrase or stands as a tail. */
export interface Candidate {
  cue: Cue;
  complement: Complement | undefined;
}

const FINITE = new Set(["m", "f", "p", "part", "pass", "fixed", "noun"]);

/** The words of a sentence that may be cues here, each with what it reports. */
export function candidatesIn(doc: Marked, sentence: SentenceRange, trace?: (step: TraceStep) => void): Candidate[] {
  const found: Candidate[] = [];
  let within = 0;
  for (let i = sentence.first; i < sentence.last; ++i) {
    if (doc.actorAt[i] && doc.actorAt[i]!.last > doc.actorAt[i]!.first + 1) continue;
    const cues = cuesAt(doc.tokens, i);
    if (!cues.length || isSilence(doc, i) || isWithout(doc, i)) continue;
    const chosen = choose(doc, cues, sentence);
    if (!chosen) {
      const [cue] = cues;
      trace?.({
        stage: "attribution",
        rule: cue!.sense.lemma,
        start: cue!.start,
        end: cue!.end,
        kept: false,
        what: "reports nothing here"
      });
      continue;
    }
    const {cue, complement} = chosen;
    if (i < within && !mayInterrupt(chosen)) continue;
    found.push(chosen);
    if (complement && !mayChain(cue)) within = Math.max(within, Math.min(complement.before, complement.at));
    i = Math.max(i, cue.last - 1);
  }
  return found;
}

/** Between a cue and its content stand its source and what is said aside: "sources, according to the agency, said". */
const mayInterrupt = ({cue, complement}: Candidate) =>
  complement ? complement.kind === "antecedent" : !mayChain(cue) && !cue.sense.pattern.has("aside");

/** Acts whose passives may have an article: "the so-called", "the accused". */
const LABELS = new Set(["label", "accuse", "estimate", "claim", "hearsay"]);

/** "do not speak of …": words of silence report nothing. */
const isSilence = (doc: Marked, i: number) =>
  [0, 1, 2].some((k) =>
    doc.tokens[i - k]?.readings.some((r) => r.sense.cls === "role" && r.sense.role === "silence" && r.length > k)
  );

/** "without that he admits": nothing was said. */
const isWithout = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i - 1], "that") && hasRole(doc.tokens[i - 2], "without");

/** Between such a cue and its content a second link may stand, which is a candidate itself. */
const mayChain = (cue: Cue) => cue.sense.pattern.has("chain");

/** "(and) it is mentioned that …": at the beginning of a sentence, with "that" right after it. */
const isPassiveOpening = (doc: Marked, cues: readonly Cue[], {first}: SentenceRange) =>
  cues.some(
    (cue) => cue.first === first && cue.sense.feature === "pass" && hasRole(doc.tokens[cue.last], "that", "to")
  ) && doc.language.grammar.present(doc.tokens[first]!.form);

/** The vowels that are written make it passive. */
const isMarkedPassive = (doc: Marked, cues: readonly Cue[]) =>
  cues.some(
    ({sense, first, start}) =>
      sense.feature === "pass" && doc.language.grammar.passive(doc.article.text.slice(start, doc.tokens[first]!.end))
  );

/** "it was quoted from an official that": the source handed on stands right after the verb, which "and" does not join. */
const isRelayed = (doc: Marked, cues: readonly Cue[]) =>
  cues.some(
    ({sense, joined, last}) =>
      sense.feature === "pass" &&
      sense.act === "relay" &&
      (!joined || isMarkedPassive(doc, cues)) &&
      hasRole(doc.tokens[last], "about")
  );

/** The first of the readings whose pattern is met. */
function choose(doc: Marked, all: readonly Cue[], sentence: SentenceRange): Candidate | undefined {
  const cues =
    isPassiveOpening(doc, all, sentence) || isMarkedPassive(doc, all) || isRelayed(doc, all)
      ? all.filter(({sense}) => sense.feature !== "m")
      : all;
  for (const cue of cues) {
    const {feature, pattern, act} = cue.sense;
    if (feature === "prep") {
      if (pattern.has("aside") && !isAsideVerb(doc, cue, sentence)) continue;
      if ((pattern.has("chain") && !pattern.has("source")) || cue.proclitics.includes("then")) continue;
      return {cue, complement: undefined};
    }
    if (!FINITE.has(feature) || cue.proclitics.includes("like")) continue;
    if (["m", "f", "p"].includes(feature) && (!mayHang(doc, cue) || isNounHere(doc, cue))) continue;
    // "the accused of …" labels, "the belief that …" is somebody's: no other form has an article
    if (cue.proclitics.includes("the") && !(feature === "pass" && LABELS.has(act)) && feature !== "noun") continue;
    if (pattern.has("named") && !isCounter(doc, cue, sentence)) continue;
    const reported = complementOf(doc, cue, sentence.last);
    const complement =
      cue.object && !(reported && reportsOf(cue, reported))
        ? antecedentOf(doc, cue, sentence)
        : (reported ?? endsTitle(doc, cue, sentence));
    if (!complement) continue;
    if (cue.sense.pattern.has("held") && hasRole(doc.tokens[cue.last], "in")) {
      return {cue: {...cue, last: cue.last + 1, end: doc.tokens[cue.last]!.end}, complement};
    }
    if (feature === "noun" && !isReportedNoun(doc, cue, complement)) continue;
    if (feature === "pass" && complement.before > cue.last && !isRelayed(doc, [cue])) continue;
    return {cue, complement};
  }
  return undefined;
}

/** "with expect|ation of", "the filming or publish|ing": after a preposition, or joined by "or", what looks like a verb is a noun. */
const isNounHere = (doc: Marked, cue: Cue) =>
  hasRole(doc.tokens[cue.first - 1], "with", "about", "in", "to", "on", "or") ||
  hasRole(doc.tokens[cue.last], "or") ||
  isRate(doc, cue) ||
  isMove(doc, cue);

/** "there rose | the rate of … to 23 %": what amounts to so much is no verb. */
const isRate = (doc: Marked, {first, joined}: Cue) => !joined && hasRole(doc.tokens[first - 1], "reach");

/** "the decision of | moving the embassy": the word for quoting after a noun or "of" is another. */
const isMove = (doc: Marked, {first, joined, sense}: Cue) =>
  sense.act === "relay" &&
  sense.feature === "m" &&
  !joined &&
  (hasRole(doc.tokens[first - 1], "from") ||
    (isOnly(doc, first - 1, "noun", "event") && !reading(doc.tokens[first - 1], "source") && !doc.timeAt[first - 1]));

/** "to" hangs on a verb of the present ("in order to say") alone, as does "will"; "by" on none. */
function mayHang(doc: Marked, {proclitics, first}: Cue): boolean {
  const {grammar} = doc.language;
  const {form} = doc.tokens[first]!;
  if (proclitics.includes("by") || (proclitics.includes("will") && !grammar.future(form.slice(proclitics.length - 1))))
    return false;
  return !proclitics.includes("to") || grammar.present(form);
}

/** "the opposition denies": a title that ends with its verb tells of words that stand below. */
function endsTitle(doc: Marked, cue: Cue, {last, paragraph}: SentenceRange): Complement | undefined {
  const finite = ["m", "f", "p"].includes(cue.sense.feature) && !cue.joined && cue.sense.pattern.has("none");
  if (!finite || paragraph > 0 || cue.last < last || !doc.language.grammar.present(doc.tokens[cue.first]!.form))
    return undefined;
  const at = cue.first - 1;
  const named = at >= 0 && (!!reading(doc.tokens[at], "source") || !!doc.actorAt[at] || !!doc.placeAt[at]);
  return named ? {kind: "none", at: last, before: last} : undefined;
}

/** "…, as their leaders say": after a comma or at the end of the sentence, with a verb of saying that reports nothing itself. */
function isAsideVerb(doc: Marked, {first, last}: Cue, sentence: SentenceRange): boolean {
  if (last >= sentence.last) return false;
  const verb = cuesAt(doc.tokens, last).find(({sense}) => ["m", "f", "p"].includes(sense.feature));
  return (
    !!verb &&
    !verb.object &&
    verb.sense.act !== "reveal" &&
    verb.sense.pattern.has("none") &&
    (doc.tokens[first - 1]?.form === "," || closes(doc, verb, sentence)) &&
    !complementOf(doc, verb, sentence.last)
  );
}

/** "… as observers noted.": with its subject the verb ends the sentence. */
function closes(doc: Marked, {last}: Cue, sentence: SentenceRange): boolean {
  const source = sourceAfter(doc, last, sentence.last);
  return !!source && (source.last >= sentence.last || doc.tokens[source.last]!.kind === "punctuation");
}

/** "recorded": of bodies that count, not of places where something was counted; "expressed" is "through" amid a sentence. */
const isCounter = (doc: Marked, {first, last, joined}: Cue, sentence: SentenceRange) =>
  !hasRole(doc.tokens[first - 1], "negation") &&
  (joined || !hasRole(doc.tokens[first], "preposition") || sentence.first === first) &&
  (!!reading(doc.tokens[last], "source") ||
    !!reading(doc.tokens[last], "thing") ||
    !!doc.actorAt[last] ||
    arePersons(doc, last));

/** "the two ministers": by its article and ending. */
const arePersons = (doc: Marked, i: number) =>
  !!doc.tokens[i] &&
  doc.language.grammar.isDefinite(doc.tokens[i]!.form) &&
  doc.language.grammar.plural(doc.tokens[i]!.form);

/** A verb with its object ("denied it", "described them") reports no more than a label or a clause. */
const reportsOf = (cue: Cue, {kind, before}: Complement) =>
  cue.sense.act === "label" || (kind.endsWith("that") && before - cue.last <= 6);

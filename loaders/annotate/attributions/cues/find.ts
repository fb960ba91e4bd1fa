import type {SentenceRange, TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading, readings} from "../../../text/tag.ts";
import type {TraceStep} from "../../../types.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {isPicture, pictureBefore} from "./bareObject.ts";
import {candidatesIn} from "./candidates.ts";
import type {Complement} from "./complement.ts";
import {contentOf} from "../content/content.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {draft, type Draft} from "../draft.ts";
import {agreementOf, agrees, genderOf} from "../source/gender.ts";
import {colonAttribution} from "./headlines.ts";
import {isNobodys} from "../resolve/impersonal.ts";
import {modeOf} from "../content/modeOf.ts";
import {isUnknown} from "../source/names.ts";
import {isNamed, trim} from "../source/nounPhrase.ts";
import {nameBefore, phraseBefore} from "../source/phraseBefore.ts";
import {secondPhrase} from "../source/secondPhrase.ts";
import {isAbout, skipLeadIns, sourceAfter, thingBefore, sourceBefore} from "../source/source.ts";
import {phraseAttribution} from "../content/tails.ts";
import {isObject, isPassive, TAKES_OBJECT} from "../source/verbObject.ts";

/** Finds the attributions of one sentence, in the order of their cues; their sources are not resolved yet. */
export function attributionsIn(doc: Marked, index: number, trace?: (step: TraceStep) => void): Draft[] {
  const sentence = doc.sentences[index]!;
  const colon = colonAttribution(doc, sentence, index);
  const candidates = candidatesIn(doc, sentence, trace);
  const cues = candidates.map(({cue}) => cue);
  const found: Draft[] = colon ? [colon] : [];
  for (let k = 0; k < candidates.length; ++k) {
    const {cue, complement} = candidates[k]!;
    const later = cues.slice(k + 1);
    const made = complement
      ? verbAttribution(doc, cue, complement, sentence, index, later)
      : phraseAttribution(doc, cue, sentence, index, found, later);
    if (!made) {
      trace?.({
        stage: "attribution",
        rule: cue.sense.lemma,
        start: cue.start,
        end: cue.end,
        kept: false,
        what: "no source or content that its pattern allows"
      });
      continue;
    }
    found.push(made);
    // "launched an appeal for": the noun is what the verb has as its object, and no cue beside it
    if (complement?.kind === "thing" && candidates[k + 1]?.cue.first === complement.at) ++k;
    while (k + 1 < candidates.length && candidates[k + 1]!.cue.first < made.cue.last) ++k;
    for (let link = complement && chainOf(doc, made, sentence); link; link = chainOf(doc, link, sentence)) {
      found.push(link);
      while (k + 1 < candidates.length && candidates[k + 1]!.cue.first < link.content!.first) ++k;
    }
  }
  return found;
}

function verbAttribution(
  doc: Marked,
  cue: Cue,
  complement: Complement,
  sentence: SentenceRange,
  index: number,
  later: readonly Cue[]
): Draft | undefined {
  const {feature} = cue.sense;
  const whole = contentOf(doc, complement, cue, sentence.last, later);
  const content = isAside(doc, cue, whole) ? {...whole, last: asideEnd(doc, whole)} : whole;
  const bodiless = complement.kind === "none";
  if (content.last <= content.first && !bodiless) return undefined;
  const bare = feature === "pass" || feature === "fixed";
  const noun = feature === "noun" && !cue.pronoun && isNobodys(doc, cue);
  const subject =
    bare || feature === "part" || cue.sense.pattern.has("charge")
      ? undefined
      : subjectAfter(doc, cue, complement, sentence.last);
  const before = subject && TAKES_OBJECT.has(cue.sense.act) ? subjectOf(doc, cue, sentence) : undefined;
  const after = before && agrees(agreementOf(doc, cue), genderOf(doc, before)) ? undefined : subject;
  // "a building believed to …": a verb of supposing that may be passive is, where no subject stands by it
  const supposed = !after && !cue.joined && SUPPOSING.has(cue.sense.act) && mayBePassive(doc, cue);
  const relative = hasRole(doc.tokens[cue.first - 1], "relative");
  const headless = bare || (supposed && (relative || !isDefinite(doc, cue.first - 1)));
  const showing = complement.kind === "shown" || cue.sense.pattern.has("shown");
  const shows = showing && !after ? pictureBefore(doc, cue) : undefined;
  const passive = isPassive(doc, cue, complement);
  const found = passive ? undefined : (shows ?? after ?? (headless ? undefined : subjectOf(doc, cue, sentence)));
  // "the losses are estimated at …": of things, what is supposed is the verb's object
  const source = supposed && found && !canSpeak(doc, found) ? undefined : found;
  // "the announcement of …": nobody's, where no owner stands by it
  const impersonal = bare || passive || ((supposed || noun) && !source);
  if (source && isDeed(doc, source, complement)) return undefined;
  // "the killing revealed the part of …": what happened reveals, nobody does
  if (
    complement.kind === "event" &&
    cue.sense.act === "reveal" &&
    !(source && (isNamed(doc, {first: source.first, last: source.first + 1}) || isPicture(doc, source.first)))
  )
    return undefined;
  const order =
    feature === "part"
      ? "participle"
      : feature === "noun"
        ? "noun"
        : impersonal
          ? "impersonal"
          : after
            ? "verb"
            : source
              ? "source before verb"
              : "verb alone";
  const rule = `${order} + ${complement.kind}`;
  if (bodiless) {
    const speaker = source ?? phraseBefore(doc, cue.first, sentence.first);
    return speaker && draft({cue, sentence: index, source: speaker, content: undefined, mode: "indirect", rule});
  }
  const mode = complement.quotation ? "direct" : modeOf(doc, complement.kind, content);
  return draft({cue, sentence: index, source, content, mode, rule, impersonal});
}

/** The head of the phrase is somebody's. */
const canSpeak = (doc: Marked, {first}: TokenRange) =>
  isNamed(doc, {first, last: first + 1}) || isUnknown(doc, first) || !!reading(doc.tokens[first], "thing");

/** "the clashes renewed …": what happened does nothing but by a clause of its own. */
const isDeed = (doc: Marked, {first}: TokenRange, {kind}: Complement) =>
  ["event", "noun"].includes(kind) &&
  isOnly(doc, first, "event") &&
  !reading(doc.tokens[first], "source") &&
  !reading(doc.tokens[first], "thing") &&
  !doc.actorAt[first];

/**
 * The subject after the verb, which is no feminine of a masculine verb where an object may stand there; none where a pronoun before the
 * verb is its subject ("that he | told Smith"), nor after a verb of many, which an Arabic subject stands before.
 */
function subjectAfter(doc: Marked, cue: Cue, {before, last}: Complement, end: number): TokenRange | undefined {
  const known = readings(doc.tokens[cue.first - 1], "role").some(
    ({sense, pronoun}) => sense.role === "that" && pronoun
  );
  if (known || cue.sense.feature === "p") return undefined;
  if (last !== undefined && before === skipLeadIns(doc, cue.last, before)) return sourceAfter(doc, last, end);
  const found = sourceAfter(doc, cue.last, before, "subject");
  const second = found && cue.sense.pattern.has("object") ? secondPhrase(doc, found) : undefined;
  if (second) return trim(doc, {first: found!.first, last: second});
  return found && isObject(doc, cue, found, before) ? undefined : found;
}

const SUPPOSING = new Set(["estimate", "predict", "hearsay", "claim"]);

const mayBePassive = (doc: Marked, cue: Cue) =>
  cuesAt(doc.tokens, cue.first).some(({sense}) => sense.feature === "pass");

const isDefinite = (doc: Marked, i: number) =>
  !!doc.tokens[i] &&
  (doc.language.grammar.isDefinite(doc.tokens[i]!.form) || !!doc.actorAt[i] || !!reading(doc.tokens[i], "source"));

/** The subject before the verb, where the verb may have one there: no participle or noun, no verb that "and" opens a clause with. */
function subjectOf(doc: Marked, cue: Cue, sentence: SentenceRange): TokenRange | undefined {
  const {feature, act} = cue.sense;
  const start = clauseStart(doc, sentence, cue.first);
  // "as for the agency, it reported …": the subject is framed, and "then" hangs on the verb
  const framed = hasRole(doc.tokens[start], "frame") ? start + 1 : undefined;
  if (feature === "part" || feature === "noun") return undefined;
  const described =
    isFiniteClause(doc, cue) && !cue.object && !cue.sense.pattern.has("called")
      ? describedBy(doc, sentence, cue)
      : undefined;
  if (described) return described;
  if ((act === "label" && (cue.object || cue.sense.pattern.has("called"))) || (cue.joined && !framed)) return undefined;
  const before = sourceBefore(doc, framed ?? start, cue.first, sentence.first);
  const thing = before || framed || isOfOther(doc, cue) ? undefined : thingBefore(doc, cue.first, sentence.first);
  return thing && !agrees(agreementOf(doc, cue), genderOf(doc, thing)) ? undefined : (before ?? thing);
}

/** "a statement | in which she asserted", "pictures | which she said were of …": another than the document says so. */
const isOfOther = (doc: Marked, cue: Cue) =>
  isAbout(doc.tokens[cue.last]) || (cue.sense.act === "say" && !!pictureBefore(doc, cue));

/** A relative word or "while he" stands before the verb. */
const isFiniteClause = (doc: Marked, cue: Cue) => hasRole(doc.tokens[cue.first - 1], "relative", "while");

/** "according to Molins, who said that": the phrase or the name that the clause describes. */
function describedBy(doc: Marked, sentence: SentenceRange, cue: Cue): TokenRange | undefined {
  let last = cue.first - 1;
  if (doc.tokens[last - 1]?.form === ",") --last;
  return phraseBefore(doc, last, sentence.first) ?? nameBefore(doc, last, sentence.first);
}

/** "a building believed to hold arms in the province of …": an estimate that hangs on a noun ends before the sentence goes on. */
const isAside = (doc: Marked, cue: Cue, content: {first: number}) =>
  cue.sense.act === "estimate" &&
  !cue.joined &&
  doc.tokens[cue.first - 1]?.kind === "word" &&
  !hasRole(doc.tokens[cue.first - 1], "clause", "auxiliary", "topic") &&
  content.first === cue.last;

const SHORTEST_ASIDE = 3;

function asideEnd(doc: Marked, {first, last}: {first: number; last: number}): number {
  for (let i = first + SHORTEST_ASIDE; i < last; ++i)
    if (hasRole(doc.tokens[i], "in", "relative") || doc.tokens[i]!.form === ",") return i;
  return last;
}

/** "the agency quoted the ministry as saying": the word that hands on is a cue of its own, under the one that relays. */
function chainOf(doc: Marked, outer: Draft, sentence: SentenceRange): Draft | undefined {
  if (!outer.content) return undefined;
  const from = outer.source && outer.source.first >= outer.cue.last ? outer.source.last : outer.cue.last;
  for (let i = outer.cue.last; i < outer.content.first && i < sentence.last; ++i) {
    const link = cuesAt(doc.tokens, i).find(({sense}) => sense.pattern.has("chain") && sense.feature === "prep");
    if (!link || i < from) continue;
    if (outer.via && i !== from) return undefined;
    const relays = outer.cue.sense.pattern.has("chain") || link.sense.pattern.has("source");
    const source =
      relays && link.last < outer.content.first
        ? sourceAfter(doc, link.last, outer.content.first, "bounded")
        : undefined;
    if (!source) continue;
    return draft({
      cue: link,
      sentence: outer.sentence,
      source,
      content: outer.content,
      mode: outer.mode,
      via: outer,
      rule: "chain"
    });
  }
  return undefined;
}

/** Where the clause that holds token `at` begins: after a comma or a connector, or with the sentence. */
function clauseStart(doc: Marked, sentence: SentenceRange, at: number): number {
  for (let i = at - 1; i > sentence.first; --i) {
    const token = doc.tokens[i]!;
    if (token.form === "," && i < at - 1) return i + 1;
    if (hasRole(token, "clause", "that") || /^[:;.]+$/.test(token.form)) return i + 1;
  }
  return sentence.first;
}

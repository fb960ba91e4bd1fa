import {fill, type Phrases} from "../languages/phrases.ts";
import type {Claim, Interval} from "../types.ts";
import type {Account} from "./account.ts";
import {dateWords} from "./dateWords.ts";
import type {Cited, Finding} from "./discrepancies/rule.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {placeName, placeWords} from "./placeWords.ts";

/** What an explanation is made with. */
export interface Wording {
  language: string;
  phrases: Phrases;
  gazetteer: Gazetteer;
  /** An actor's name in the report's language; empty where it is not listed. */
  actorName(actor: string): string;
  /** A side's or an actor's words by claim id, for the second half of a sum. */
  claim(id: string): Claim | undefined;
}

/** The sentence that says why two rows differ, made from them, quoting both figures and both sources. */
export function explanation(finding: Finding, wording: Wording): string {
  const {kind, variant, a, b, values = {}} = finding;
  const template = wording.phrases.explanations[variant ? `${kind}.${variant}` : kind];
  if (!template)
    throw new Error(`phrases.yaml (${wording.language}) has no explanation for ${kind}${variant ? `.${variant}` : ""}`);
  const own = values.place ? {...values, place: placeName(values.place, wording.gazetteer, wording.language)} : values;
  const words = fill(template, {
    ...own,
    ...partsOf("a", a, wording),
    ...partsOf("b", b, wording),
    ...sumOf(b, wording)
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function partsOf(name: "a" | "b", cited: Cited, wording: Wording): Record<string, string> {
  const {account, words} = cited;
  const {phrases, language, gazetteer} = wording;
  const parts: Record<string, string> = {text: fold(cited.text), outlet: words.outlet ?? ""};
  if (words.words) parts.words = fold(words.words);
  if (words.class) parts.class = phrases.labelClasses[words.class] ?? words.class;
  if (words.gloss || words.lemma) parts.frame = (language === "en" ? words.gloss : words.lemma) ?? "";
  if (account) {
    parts.who = who(account, wording);
    parts.act = phrases.acts[account.voice.attribution?.act ?? "outlet"] ?? "";
    parts.figure = quoted(account.claim, phrases);
    parts.where = placeWords(account.places, gazetteer, phrases, language) || "…";
    parts.when = dateWords(account.days, phrases);
    parts.affected = wording.actorName(account.claim.affected_actor) || fold(account.claim.affected);
  }
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [`${name}.${key}`, value]));
}

/** White space of the text is no part of a quotation. */
const fold = (text: string) => text.replace(/\s+/g, " ").trim();

function sumOf({words}: Cited, wording: Wording): Record<string, string> {
  if (!words.wounded || !words.sum) return {};
  const wounded = wording.claim(words.wounded);
  return {
    wounded: wounded ? quoted(wounded, wording.phrases) : "",
    sum: quantity({...(JSON.parse(words.sum) as Interval), hedge: "exact"}, wording.phrases)
  };
}

/** Who answers, by name where it is listed, else as the text has it, with its kind; relayed sources with their relay. */
function who({voice, article}: Account, wording: Wording): string {
  const {phrases, actorName} = wording;
  const {attribution} = voice;
  const outlet = article.outlet ? fill(phrases.voice.outlet, {outlet: article.outlet}) : phrases.voice.unknownOutlet;
  if (!attribution || attribution.source_kind === "outlet") return outlet;
  const kind = phrases.sourceKinds[attribution.source_kind] ?? "";
  const said = attribution.resolved || attribution.source;
  const name =
    actorName(attribution.speaker) ||
    (said ? fill(phrases.voice.quoted, {name: fold(said)}) : fill(phrases.voice.nameless, {kind}));
  const via = voice.chain.length > 1 ? voice.chain[0]! : "";
  if (!via) return fill(phrases.voice.named, {name});
  const relay = via.startsWith("actor ") ? actorName(via.slice(6)) : via.replace(/^outlet /, "");
  return fill(phrases.voice.relayed, {name, via: relay});
}

/** A figure in words, with the quantity's own words behind it where there are some. */
export function quoted(claim: Claim, phrases: Phrases): string {
  const measure = phrases.measures[claim.measure] ?? claim.measure.replaceAll("_", " ");
  const object = claim.object ? (phrases.objects[claim.object] ?? claim.object.replaceAll("_", " ")) : "";
  const form = object ? phrases.figure.counted : phrases.figure.uncounted;
  const figure = fill(form, {quantity: quantity(claim, phrases), measure, object});
  return claim.quantity ? fill(phrases.figure.quoted, {figure, words: fold(claim.quantity)}) : figure;
}

/** An interval in words, by its hedge; one whose ends do not fit its hedge, as its ends. */
export function quantity({low, high, hedge}: Interval & {hedge: Claim["hedge"]}, phrases: Phrases): string {
  const {quantities} = phrases;
  const point = low !== null && low === high;
  const fits: Partial<Record<Claim["hedge"], boolean>> = {
    exact: point,
    implied: point,
    dual: point,
    listed: point,
    approx: low !== null && high !== null,
    tens: low !== null && high !== null,
    at_least: low !== null,
    more_than: low !== null,
    at_most: high !== null,
    less_than: high !== null
  };
  const name = fits[hedge] === false ? (low === null ? "at_most" : high === null ? "at_least" : "range") : hedge;
  if (name === "at_most" && high === null) return quantities.unspecified!;
  const values = {
    low: low ?? "",
    high: high ?? "",
    middle: Math.round(((low ?? 0) + (high ?? 0)) / 2),
    below: (low ?? 1) - 1,
    above: (high ?? 0) + 1
  };
  return fill(quantities[name] ?? quantities.unspecified!, values);
}

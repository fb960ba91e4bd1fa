import {fill, type Phrases} from "../languages/phrases.ts";
import type {Attribution, Claim, Interval} from "../types.ts";
import type {Account} from "./account.ts";
import {dateWords} from "./dateWords.ts";
import type {Cited, Finding} from "./discrepancies/rule.ts";
import {quantity, quoted} from "./figureWords.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {placeName} from "./placeWords.ts";

/** What an explanation is made with. */
export interface Wording {
  language: string;
  phrases: Phrases;
  gazetteer: Gazetteer;
  /** An actor's name in the report's language; empty where it is not listed. */
  actorName(actor: string): string;
  /** An outlet's name, where the actor list has it. */
  outletName(outlet: string): string;
  /** A claim by its id, for the second half of a sum. */
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
  const {phrases, language} = wording;
  const parts: Record<string, string> = {text: fold(cited.text), outlet: wording.outletName(words.outlet ?? "")};
  if (words.words) parts.words = fold(words.words);
  if (words.class) parts.class = phrases.labelClasses[words.class] ?? words.class;
  if (words.gloss || words.lemma) parts.frame = (language === "en" ? words.gloss : words.lemma) ?? "";
  if (account) {
    parts.who = who(account, wording);
    parts.act = phrases.acts[account.voice.attribution?.act ?? "outlet"] ?? "";
    parts.figure = quoted(account.claim, phrases);
    parts.where = placeList(account.places, wording);
    parts.when = dateWords(account.days, phrases);
    parts.affected = wording.actorName(account.claim.affected_actor) || fold(account.claim.affected);
    // in the outlet's own voice, it is not the outlet that keeps silent
    parts.silent = account.voice.attribution ? parts.who : parts.affected || phrases.voice.party;
  }
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [`${name}.${key}`, value]));
}

/** The places by name, four at most. */
function placeList(places: readonly string[], {language, phrases, gazetteer}: Wording): string {
  if (!places.length) return phrases.label.nowhere;
  const names = places.slice(0, 4).map((id) => placeName(id, gazetteer, language));
  if (places.length > 4) names.push("…");
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, {type: "conjunction"}).format(names);
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

/** Who answers, by name where it is listed, else as the text has it; an unnamed spokesman by both; relayed sources with their relay. */
function who({voice, article}: Account, wording: Wording): string {
  const {phrases, actorName, outletName} = wording;
  const {attribution} = voice;
  if (!attribution || attribution.source_kind === "outlet")
    return article.outlet
      ? fill(phrases.voice.outlet, {outlet: outletName(article.outlet)})
      : phrases.voice.unknownOutlet;
  const name = nameOf(attribution, wording);
  const via = voice.chain.length > 1 ? voice.chain[0]! : "";
  if (!via) return fill(phrases.voice.named, {name});
  const relay = via.startsWith("actor ") ? actorName(via.slice(6)) : outletName(via.replace(/^outlet /, ""));
  return fill(phrases.voice.relayed, {name, via: relay});
}

function nameOf({speaker, resolved, source, source_kind, naming}: Attribution, {phrases, actorName}: Wording): string {
  const listed = actorName(speaker);
  const said = fold(resolved || source);
  if (listed && said && (naming === "role" || naming === "anonymous"))
    return fill(phrases.voice.role, {name: listed, said});
  if (listed) return listed;
  return said
    ? fill(phrases.voice.quoted, {name: said})
    : fill(phrases.voice.nameless, {kind: phrases.sourceKinds[source_kind] ?? ""});
}

import {fill, type Phrases} from "../languages/phrases.ts";
import type {Account} from "./account.ts";
import {dateWords} from "./dateWords.ts";
import type {Days} from "./days.ts";
import {namesAttack} from "./families.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {placeWords, type Described} from "./placeWords.ts";

/** What a person would call it: "Attack south-east of Idlib, 22–23 January 2020". */
export function eventLabel(
  accounts: readonly Account[],
  places: readonly string[],
  days: Days,
  gazetteer: Gazetteer,
  phrases: Phrases,
  language: string,
  described: readonly Described[]
): string {
  const what = phrases.happenings[happening(accounts)];
  const where = placeWords(places, gazetteer, phrases, language, described);
  const when = dateWords(days, phrases);
  return where ? fill(phrases.label.placed, {what, where, when}) : fill(phrases.label.unplaced, {what, when});
}

function happening(accounts: readonly Account[]): keyof Phrases["happenings"] {
  const [first] = accounts;
  const measures = accounts.map(({claim}) => claim.measure);
  if (first!.family === "flight") return "flight";
  if (first!.family === "ground")
    return measures.every((measure) => measure === "withdrawn") ? "withdrawal" : "capture";
  if (accounts.some(({claim}) => claim.object === "air_strike" || claim.object === "shell")) return "airStrike";
  if (measures.some(namesAttack)) return "attack";
  if (first!.period || measures.every((measure) => measure === "losses")) return "losses";
  return accounts.every(({victims}) => victims === "civilian") ? "civilians" : "fighting";
}

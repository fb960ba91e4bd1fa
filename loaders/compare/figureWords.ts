import {fill, type Phrases} from "../languages/phrases.ts";
import type {Claim, Interval} from "../types.ts";

/** A figure in words, with the quantity's own words behind it, and its interval where the words are vague. */
export function quoted(claim: Claim, phrases: Phrases): string {
  const {low, high} = claim;
  const measure = phrases.measures[claim.measure] ?? spaced(claim.measure);
  const form = claim.object ? phrases.figure.counted : phrases.figure.uncounted;
  const figure = fill(form, {quantity: quantity(claim, phrases), measure, object: objectWords(claim, phrases)}).trim();
  const words = claim.quantity.replace(/\s+/g, " ").trim();
  if (!words) return figure;
  const vague = low !== null && high !== null && low !== high;
  return vague
    ? fill(phrases.figure.vague, {figure, words, low: digits(low), high: digits(high)})
    : fill(phrases.figure.quoted, {figure, words});
}

/** Thousands from five digits on parted by commas. */
const digits = (n: number) => (n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ","));
const spaced = (id: string) => id.replaceAll("_", " ");

function objectWords({object, low, high}: Claim, {objects, objectsOne}: Phrases): string {
  const one = low === 1 && (high === 1 || high === null) ? objectsOne[object] : undefined;
  return one ?? objects[object] ?? spaced(object);
}

/** An interval in words, by its hedge; one whose ends do not fit its hedge, by its ends. */
export function quantity({low, high, hedge}: Interval & {hedge: Claim["hedge"]}, phrases: Phrases): string {
  const phrase = phrases.quantities[form(low, high, hedge)] ?? phrases.quantities.unspecified!;
  return fill(phrase, {
    low: digits(low ?? 0),
    high: digits(high ?? 0),
    middle: digits(Math.round(((low ?? 0) + (high ?? 0)) / 2)),
    below: digits((low ?? 1) - 1),
    above: digits((high ?? 0) + 1)
  });
}

const open: ReadonlySet<string> = new Set(["several", "many", "some", "unspecified", "withheld", "unknown"]);

function form(low: number | null, high: number | null, hedge: Claim["hedge"]): string {
  if (open.has(hedge) || (low === null && high === null)) return hedge;
  if (hedge === "none" && low === 0 && high === 0) return hedge;
  if (low === null) return hedge === "less_than" ? hedge : "at_most";
  if (high === null) return hedge === "more_than" ? hedge : "at_least";
  if (low === high) return hedge === "listed" ? hedge : "exact";
  // the hedge of vague words is one for dozens, hundreds and thousands; the interval tells them apart
  if (hedge === "tens") return low < 100 ? "tens" : low < 1000 ? "hundreds" : "thousands";
  return hedge === "approx" ? hedge : "range";
}

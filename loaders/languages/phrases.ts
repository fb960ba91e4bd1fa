import {existsSync, readFileSync} from "node:fs";
import {parse} from "yaml";

/** What Isnad itself says in a language when it explains an event or a discrepancy. `{name}` stands for a value. */
export interface Phrases {
  months: readonly string[];
  /** Eighths of a region from north, clockwise: "in the north of {place}" … */
  bearings: readonly string[];
  dates: Record<"day" | "sameMonth" | "sameYear" | "range" | "approximate" | "undated" | "from" | "until", string>;
  /** Of events: by kind of happening, with what follows. */
  happenings: Record<
    "attack" | "fighting" | "airStrike" | "capture" | "withdrawal" | "flight" | "civilians" | "losses",
    string
  >;
  label: Record<"placed" | "unplaced" | "in" | "and" | "more" | "nowhere", string>;
  /** Coding guide value → words. */
  measures: Record<string, string>;
  objects: Record<string, string>;
  objectsOne: Record<string, string>;
  acts: Record<string, string>;
  sourceKinds: Record<string, string>;
  labelClasses: Record<string, string>;
  /** By hedge: a quantity in words. */
  quantities: Record<string, string>;
  figure: Record<"counted" | "uncounted" | "quoted" | "vague", string>;
  voice: Record<"named" | "nameless" | "relayed" | "outlet" | "unknownOutlet" | "quoted" | "role" | "party", string>;
  /** By kind, perhaps with a variant after a dot. */
  explanations: Record<string, string>;
}

const read = new Map<string, Phrases>();

/** The phrases of a report's language. Throws where Isnad has none in it. */
export function phrasesOf(code: string): Phrases {
  let phrases = read.get(code);
  if (!phrases) {
    const file = new URL(`./${code}/phrases.yaml`, import.meta.url);
    if (!existsSync(file))
      throw new Error(
        `report_language "${code}": Isnad has no phrases in it; expected a folder of loaders/languages with phrases.yaml`
      );
    read.set(code, (phrases = parse(readFileSync(file, "utf8")) as Phrases));
  }
  return phrases;
}

/** Puts values into a phrase. Throws where a phrase asks for a value that is not there: a template and its rule disagree. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the phrase "${phrase}" asks for {${name}}, which is not given`);
    return String(value);
  });
}

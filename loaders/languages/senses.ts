import type {
  CalendarSense,
  CueSense,
  HedgeSense,
  LocativeSense,
  ObjectSense,
  PredicateSense,
  QuantitySense,
  RoleSense,
  Sense,
  SourceNounSense,
  ThingSense
} from "../text/lexicon.ts";
import type {ObjectNumber} from "../text/senses.ts";

export type LexiconRow = Record<string, string>;
/** Words (as written) and what they mean. */
export type Entry = [words: string, sense: Sense];

const split = (cell: string | undefined) => (cell ?? "").split("|").filter(Boolean);
const whole = (cell: string | undefined) => (cell ? Number(cell) : null);

/** `forms` cells hold `form:feature` pairs. */
function forms(cell: string | undefined): [string, string][] {
  return split(cell).map((pair) => {
    const at = pair.lastIndexOf(":");
    return at < 0 ? [pair, ""] : [pair.slice(0, at).trim(), pair.slice(at + 1)];
  });
}

const endorsing = new Set(["concede", "reveal", "witness"]);
const distancing = new Set(["claim", "label", "hearsay"]);

export const cues =
  (inflection: Inflection) =>
  (row: LexiconRow): Entry[] => {
    const act = row.act as CueSense["act"];
    const alignment = endorsing.has(act) ? "endorse" : distancing.has(act) ? "distance" : "neutral";
    const shared = {
      cls: "cue" as const,
      lemma: row.lemma!,
      act,
      alignment: (row.alignment || alignment) as CueSense["alignment"],
      polarity: (row.polarity || "affirm") as CueSense["polarity"],
      pattern: new Set(split(row.pattern)),
      gloss: row.gloss ?? ""
    };
    const all = forms(row.forms);
    const known = new Set(all.map(([form]) => form));
    return all.map(([form, feature]) => {
      const bare = inflection.withoutObject(form);
      const object = ["m", "f", "p"].includes(feature) && !!bare && known.has(bare);
      return [form, {...shared, feature: feature as CueSense["feature"], object}];
    });
  };

const counts: Record<string, ObjectNumber> = {one: "singular", two: "dual", many: "plural"};
/** Before a word of `with`: one beside which the predicate means something else. */
const NOT = "!";
const framing = new Set(["fall", "perish", "none"]);

export const predicates =
  (fold: (word: string) => string) =>
  (row: LexiconRow): Entry[] => {
    const near = split(row.with);
    const shared = {
      cls: "predicate" as const,
      lemma: row.lemma!,
      measure: row.measure!,
      takes: new Set(split(row.takes)),
      preps: split(row.prep),
      with: new Set(near.filter((word) => !word.startsWith(NOT)).map(fold)),
      unless: new Set(near.filter((word) => word.startsWith(NOT)).map((word) => fold(word.slice(NOT.length)))),
      object: row.object ?? ""
    };
    return forms(row.forms)
      .filter(([, feature]) => !framing.has(feature))
      .map(([form, feature]) => [
        form,
        {
          ...shared,
          feature: feature in counts ? "count" : (feature as PredicateSense["feature"]),
          number: counts[feature] ?? "singular"
        }
      ]);
  };

/** How a language makes further forms of a counted noun. */
export interface Inflection {
  dual(singular: string): string[];
  accusative(singular: string): string[];
  /** A plural in its other cases, where its ending has cases. */
  soundPlural(plural: string): string[];
  /** The verb without the pronoun that ends it; `undefined` where it ends in none. */
  withoutObject(form: string): string | undefined;
}

export const objects =
  (inflection: Inflection) =>
  (row: LexiconRow): Entry[] => {
    const sense = (number: ObjectNumber, lemma: string): ObjectSense => ({
      cls: "object",
      object: row.object!,
      group: row.group!,
      number,
      lemma
    });
    const singular = split(row.singular);
    return [
      ...singular.flatMap((word): Entry[] =>
        [word, ...inflection.accusative(word)].map((form) => [form, sense("singular", word)])
      ),
      ...split(row.plural).flatMap((word): Entry[] =>
        [word, ...inflection.soundPlural(word)].map((form) => [form, sense("plural", word)])
      ),
      ...singular.flatMap((word): Entry[] => inflection.dual(word).map((form) => [form, sense("dual", word)]))
    ];
  };

export function quantities(row: LexiconRow): Entry[] {
  const sense: QuantitySense = {
    cls: "quantity",
    kind: row.kind as QuantitySense["kind"],
    value: Number(row.value || NaN),
    low: whole(row.low),
    high: whole(row.high),
    hedge: row.hedge as QuantitySense["hedge"]
  };
  return split(row.words).map((word) => [word, sense]);
}

export function hedges(row: LexiconRow): Entry[] {
  const sense: HedgeSense = {
    cls: "hedge",
    hedge: row.hedge as HedgeSense["hedge"],
    position: row.position as HedgeSense["position"]
  };
  return split(row.words).map((word) => [word, sense]);
}

export function functionWords(row: LexiconRow): Entry[] {
  const sense: RoleSense = {cls: "role", role: row.role as RoleSense["role"]};
  return split(row.words).map((word) => [word, sense]);
}

export const sourceNouns =
  (inflection: Inflection) =>
  (row: LexiconRow): Entry[] => {
    const one: SourceNounSense = {
      cls: "source",
      kind: row.kind ?? "",
      naming: row.naming ?? "",
      lemma: row.noun!,
      general: row.general === "yes",
      many: false
    };
    const many = {...one, many: true};
    return [
      ...split(row.noun)
        .flatMap((word) => [word, ...inflection.accusative(word)])
        .map((word): Entry => [word, one]),
      ...split(row.plural).map((word): Entry => [word, many])
    ];
  };

export const reportedThings =
  (inflection: Inflection) =>
  (row: LexiconRow): Entry[] => {
    const [shows, issued] = [row.shows === "yes", row.issued === "yes"];
    const sense: ThingSense = {cls: "thing", lemma: row.noun!, shows, issued};
    const forms = split(row.noun).flatMap((word) => [word, ...inflection.accusative(word)]);
    const plurals = split(row.plural).flatMap((word) => [word, ...inflection.accusative(word)]);
    return [...forms, ...plurals].map((word) => [word, sense]);
  };

export function calendar(row: LexiconRow): Entry[] {
  const sense: CalendarSense = {cls: "calendar", kind: row.kind!, value: row.value ?? ""};
  return split(row.words).map((word) => [word, sense]);
}

export function directions(row: LexiconRow): Entry[] {
  const sense: LocativeSense = {cls: "locative", kind: row.kind as LocativeSense["kind"]};
  return split(row.words).map((word) => [word, sense]);
}

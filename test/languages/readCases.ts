import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parse} from "yaml";
import type {Actor, Article, Lists, Place} from "../../loaders/types.ts";

/** A row as a case words it: only the keys it gives are compared. */
export type Expected = Readonly<Record<string, unknown>>;

export const layers = ["attributions", "claims", "times", "places", "actors", "sentences"] as const;
export type Layer = (typeof layers)[number];

/** A sentence (or a short article) with what must come out of it, layer by layer, and what must not. */
export interface Case extends Partial<Record<Layer, readonly Expected[]>> {
  text: string;
  /** Headline, laid before the text as an article file does. */
  title?: string;
  published?: string;
  outlet?: string;
  /** `any`: no row of the layer at all. */
  not?: Partial<Record<Layer, readonly Expected[] | "any">>;
}

/** The day that cases are published on where they do not say: a Thursday. */
const PUBLISHED = "2020-01-23";
const KEYS = new Set<string>(["text", "title", "published", "outlet", "not", "why", ...layers]);

export const caseFolder = (language: string) => new URL(`../../loaders/languages/${language}/cases/`, import.meta.url);

/** Reads a file of cases; throws, naming file and case, where one is not worded as `cases/README.md` says. */
export function readCases(file: URL): Case[] {
  const wrong = (what: string): never => {
    throw new Error(`${fileURLToPath(file)}: ${what}`);
  };
  const cases = parse(readFileSync(file, "utf8")) as Case[];
  const seen = new Set<string>();
  for (const example of cases) {
    const name = example.text;
    if (typeof name !== "string" || !name) wrong("a case without text");
    for (const key of Object.keys(example))
      if (!KEYS.has(key)) wrong(`"${name}": unknown key "${key}", expected one of ${[...KEYS].join(", ")}`);
    for (const key of Object.keys(example.not ?? {}))
      if (!(layers as readonly string[]).includes(key)) wrong(`"${name}": unknown layer "${key}" under not`);
    if (!layers.some((layer) => example[layer] || example.not?.[layer])) wrong(`"${name}": nothing is expected`);
    if (seen.has(nameOf(example))) wrong(`"${name}" stands there twice`);
    seen.add(nameOf(example));
  }
  return cases;
}

/** The title and the text: what a test is called. */
export const nameOf = ({title, text}: Case) => (title ? `${title} · ${text}` : text);

/** The files of cases of a language, by name. */
export function caseFiles(language: string): [name: string, file: URL][] {
  const folder = caseFolder(language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "lists.yaml");
  return files.sort().map((name) => [name.replace(".yaml", ""), new URL(name, folder)]);
}

interface ListFile {
  actors: (Omit<Actor, "label_en" | "aliases"> & Partial<Record<"neutral" | "hostile" | "favourable", string[]>>)[];
  places: (Pick<Place, "place" | "label" | "kind" | "parent"> & {aliases?: string[]})[];
}

/** Actors and places that the cases of a language know. */
export function caseLists(language: string): Lists {
  const {actors, places} = parse(readFileSync(new URL("lists.yaml", caseFolder(language)), "utf8")) as ListFile;
  const classes = ["neutral", "hostile", "favourable"] as const;
  return {
    actors: actors.map(({actor, label, kind, side, ...names}) => ({
      actor,
      label,
      label_en: "",
      kind,
      side,
      aliases: classes.flatMap((alias_class) => (names[alias_class] ?? []).map((alias) => ({alias, alias_class})))
    })),
    places: places.map(({place, label, kind, parent, aliases}) => ({
      place,
      label,
      label_en: "",
      kind,
      lat: null,
      lon: null,
      certainty: "",
      parent: parent ?? "",
      aliases: [label, ...(aliases ?? [])],
      source: ""
    })),
    lexicon: {}
  };
}

/** The case as an article. */
export function articleOf({text, title, published = PUBLISHED, outlet}: Case, language: string): Article {
  const day = published.replace("~", "");
  return {
    article: "case",
    title: title ?? "",
    outlet: outlet ?? "",
    published,
    published_from: day,
    published_to: day,
    language,
    rights: "full",
    url: "",
    note: "",
    text: title ? `${title}\n\n${text}` : text,
    file: "case.md"
  };
}

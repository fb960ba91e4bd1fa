import {counted, singular, times} from "./en/grammar.js";
import {notebook} from "./en/notebook.js";
import {pages} from "./en/pages.js";
import {words} from "./en/words.js";
import {ui} from "./en/ui.js";
import type {
  Bound,
  CorpusFacts,
  DiscrepancyFacts,
  NamingFacts,
  PlaceFacts,
  SourcingFacts,
  TimelineFacts
} from "./facts.js";

const outletsOf = (n: number, unnamed: number) =>
  n
    ? `by ${counted(n, "outlet")}${unnamed ? ` (${unnamed} ${unnamed === 1 ? "names" : "name"} none)` : ""}`
    : "whose outlets are not named";

const layerOf = (layer: string): string => (words.layer as Record<string, string>)[layer] ?? layer;

/** Every word of the interface, in English. */
export const messages = {
  /** Whether glosses and English labels help the reader. */
  english: true as boolean,
  locale: "en-GB",
  pages,
  words,
  notebook,
  ui,
  /** A figure as its words allow it. `low` and `high` are its interval, null where open. */
  figure({low, high, hedge}: Bound): string {
    if (hedge === "withheld") return "silence";
    if (hedge === "unknown") return "“nobody knows”";
    if (hedge === "none") return "none";
    if (hedge === "more_than" && low !== null) return `more than ${low - 1}`;
    if (hedge === "less_than" && high !== null) return `fewer than ${high + 1}`;
    if (low === null && high === null) return words.hedge[hedge];
    if (low === null) return `up to ${high}`;
    if (high === null) return `at least ${low}`;
    if (low === high) return hedge === "listed" ? `${low}, counted from a list` : `${low}`;
    if (hedge === "approx") return `about ${Math.round((low + high) / 2)} (${low}–${high})`;
    return hedge === "tens" || hedge === "several" ? `${times(hedge, low)} (${low}–${high})` : `${low}–${high}`;
  },
  indexLead(f: CorpusFacts): string {
    if (!f.articles) return "This corpus holds no article yet.";
    const who = `${counted(f.articles, "article")} ${outletsOf(f.outlets, f.unnamed)}`;
    if (!f.claims && !f.discrepancies)
      return `${who} ${f.articles === 1 ? "states" : "state"} no figure that could be held against another.`;
    const what = `${who} ${f.articles === 1 ? "makes" : "make"} ${counted(f.claims, "countable claim")}${f.sourced ? `, ${f.sourced === f.claims ? "" : `${f.sourced} of them `}on the word of ${counted(f.speakers, "source")}` : ""}`;
    if (!f.discrepancies) return `${what}; nowhere do they contradict each other.`;
    return `${what}; they part in ${counted(f.discrepancies, "place")} (most often: ${f.kinds.map((k) => words.kind[k]).join("; ")}).`;
  },
  discrepanciesLead(f: DiscrepancyFacts): string {
    if (!f.all)
      return f.claims
        ? `${counted(f.claims, "claim")} and no disagreement between them.`
        : "There is no claim that another could contradict.";
    const others = "what was counted, in whose words, or what is left unsaid";
    const flat = !f.contradictions
      ? `each time over ${others}`
      : f.contradictions === f.all
        ? "each time in plain contradiction"
        : `${f.contradictions === 1 ? "once" : counted(f.contradictions, "time")} in plain contradiction, otherwise over ${others}`;
    return `The accounts of ${counted(f.events, "event")} part in ${counted(f.all, "place")}: ${flat}.`;
  },
  sourcingLead(f: SourcingFacts): string {
    if (!f.attributions) return "No article here lets a source speak.";
    const most = f.top
      ? `; the commonest is ${f.top.lemma} (“${f.top.gloss || words.act[f.top.act]}”), ${counted(f.top.count, "time")}`
      : "";
    const bare = f.claims
      ? ` ${f.unsourced} of ${counted(f.claims, "claim")} ${f.unsourced === 1 ? "has" : "have"} no source but the outlet itself.`
      : "";
    return `Sources are made to speak ${counted(f.attributions, "time")} with ${counted(f.lemmas, "different word")}${most}.${bare}`;
  },
  namingLead(f: NamingFacts): string {
    if (!f.mentions) return "No actor of the corpus' list is named.";
    const coloured = f.coloured
      ? `${counted(f.coloured, "time")} with a name that takes sides`
      : "never with a name that takes sides";
    return `${counted(f.actors, "actor")} ${f.actors === 1 ? "is" : "are"} named ${counted(f.mentions, "time")} in ${counted(f.labels, "different way")}, ${coloured}.`;
  },
  timelineLead(f: TimelineFacts): string {
    if (!f.rows) return "Nothing here is dated.";
    const span = f.from && f.to && f.from !== f.to ? `from ${f.from} to ${f.to}` : `on ${f.from || f.to}`;
    const rest = f.uncertain
      ? `; ${f.uncertain} of ${counted(f.expressions, "time expression")} hang${f.uncertain === 1 ? "s" : ""} on a date that is itself uncertain`
      : "";
    return `The accounts date ${f.dated === f.events ? counted(f.events, "event") : `${f.dated} of ${counted(f.events, "event")}`} ${span}${rest}.`;
  },
  placesLead(f: PlaceFacts): string {
    if (!f.places) return "No place of the gazetteer is mentioned.";
    const map =
      f.located === f.places
        ? "all of them on the map"
        : `${f.located} of them with coordinates that somebody vouches for`;
    const top = f.top ? `; the most named is ${f.top}` : "";
    return `The articles name ${counted(f.places, "place")}, ${map}${top}.`;
  },
  articlesLead: (n: number, words: number): string =>
    n ? `${counted(n, "article")}, ${words.toLocaleString("en")} words in all.` : "This corpus holds no article yet.",
  articleLead(f: {outlet: string; claims: number; attributions: number; discrepancies: number}): string {
    const told = f.claims
      ? `makes ${counted(f.claims, "countable claim")} and lets sources speak ${counted(f.attributions, "time")}`
      : f.attributions
        ? `makes no countable claim; it lets sources speak ${counted(f.attributions, "time")}`
        : "makes no countable claim and lets no source speak";
    const part = f.discrepancies
      ? `; ${counted(f.discrepancies, "disagreement")} ${f.discrepancies === 1 ? "touches" : "touch"} it`
      : "";
    return `${f.outlet ? "This article" : "This article, whose outlet is not named,"} ${told}${part}.`;
  },
  methodLead(layers: {layer: string; f1: number; gold: number}[]): string {
    if (!layers.length)
      return "No article of this corpus has been coded by hand, so nothing can be said about how often the extractor errs here.";
    const sorted = [...layers].sort((a, b) => b.f1 - a.f1);
    const say = (l: {layer: string; f1: number; gold: number}) =>
      `${layerOf(l.layer)} (${l.f1.toFixed(2)} of 1, over ${l.gold} coded by hand)`;
    return sorted.length === 1
      ? `Against articles coded by hand the extractor was measured on ${say(sorted[0]!)}.`
      : `Against articles coded by hand the extractor does best on ${say(sorted[0]!)} and worst on ${say(sorted.at(-1)!)}.`;
  },
  dataLead: (tables: number, rows: number): string =>
    `${counted(tables, "table")} with ${rows.toLocaleString("en")} rows, free to take.`,
  /** What is counted, in the number that the figure asks for; an object that the catalogue does not know stays as it is. */
  object(object: string, {low, high}: Bound): string {
    const word = (words.object as Record<string, string>)[object] ?? object.replaceAll("_", " ");
    return low === 1 && high === 1 ? singular(word) : word;
  },
  /** An EDTF date to read: `2019-08-16~` is about that day. */
  date: (edtf: string): string => (/[~?%]/.test(edtf) ? `about ${edtf.replace(/[~?%]/g, "")}` : edtf),
  mentions: (n: number) => counted(n, "mention"),
  claims: (n: number) => counted(n, "claim"),
  attributions: (n: number) => counted(n, "attribution"),
  disagreements: (n: number) => counted(n, "disagreement"),
  shownOf: (shown: number, all: number) => (shown === all ? `all ${all}` : `${shown} of ${all}`),
  more: (n: number) => `${n} more`,
  sumOf: (noun: string, n: string) => `${n} ${noun}`
};

export type Messages = typeof messages;

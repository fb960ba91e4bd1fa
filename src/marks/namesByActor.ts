import type {Row} from "../../loaders/tables/schema.ts";
import {groupRows} from "./groupRows.js";

export interface NameRow {
  text: string;
  label_class: Row<"actor_mentions">["label_class"];
  /** Mentions in the outlet's own voice, and inside somebody's words. */
  own: Row<"actor_mentions">[];
  inWords: Row<"actor_mentions">[];
}

/** A mention's words without what the language writes together with them. */
export type NameOf = (mention: Row<"actor_mentions">) => string;

export interface ActorNames {
  actor: string;
  mentions: number;
  names: NameRow[];
}

/** The names of each actor, the most named actor and the commonest name first. */
export function namesByActor(mentions: Row<"actor_mentions">[], nameOf: NameOf): ActorNames[] {
  const byActor = [...groupRows(mentions, (m) => m.actor)].map(([actor, own]) => ({
    actor,
    mentions: own.length,
    names: [...groupRows(own, (m) => nameKey(m, nameOf)).values()].map((rows) => nameRow(rows, nameOf)).sort(byCount)
  }));
  return byActor.sort((a, b) => b.mentions - a.mentions);
}

/** One name is the same words of the same colour, whatever small words hang before them and in whatever case. */
export const nameKey = (mention: Row<"actor_mentions">, nameOf: NameOf): string =>
  `${nameOf(mention).toLowerCase()}\0${mention.label_class}`;

const nameRow = (rows: Row<"actor_mentions">[], nameOf: NameOf): NameRow => ({
  text: nameOf(rows[0]!),
  label_class: rows[0]!.label_class,
  own: rows.filter((m) => !m.attribution),
  inWords: rows.filter((m) => m.attribution)
});

const byCount = (a: NameRow, b: NameRow) => b.own.length + b.inWords.length - a.own.length - a.inWords.length;

import type {Row} from "../../loaders/tables/schema.ts";
import {groupRows} from "./groupRows.js";

export interface NameRow {
  text: string;
  label_class: Row<"actor_mentions">["label_class"];
  /** Mentions in the outlet's own voice, and inside somebody's words. */
  own: Row<"actor_mentions">[];
  inWords: Row<"actor_mentions">[];
}

export interface ActorNames {
  actor: string;
  mentions: number;
  names: NameRow[];
}

/** The names of each actor as they stand, the most named actor and the commonest name first. */
export function namesByActor(mentions: Row<"actor_mentions">[]): ActorNames[] {
  const byActor = [...groupRows(mentions, (m) => m.actor)].map(([actor, own]) => ({
    actor,
    mentions: own.length,
    names: [...groupRows(own, (m) => `${m.text}\0${m.label_class}`).values()].map(nameRow).sort(byCount)
  }));
  return byActor.sort((a, b) => b.mentions - a.mentions);
}

const nameRow = (rows: Row<"actor_mentions">[]): NameRow => ({
  text: rows[0]!.text,
  label_class: rows[0]!.label_class,
  own: rows.filter((m) => !m.attribution),
  inWords: rows.filter((m) => m.attribution)
});

const byCount = (a: NameRow, b: NameRow) => b.own.length + b.inWords.length - a.own.length - a.inWords.length;

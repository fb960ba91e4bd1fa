import type {Document} from "../text/document.ts";
import type {Actor, PlaceMention} from "../types.ts";
import {descriptions} from "./descriptions.ts";
import type {Gazetteer, Name} from "./gazetteer.ts";

/** All listed names of a document, in the order of the text, none inside another: no “Idlib” in “Free Idlib Army”. */
export function names({tokens}: Document, gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length;) {
    const name = gazetteer(tokens, i);
    if (name) found.push(name);
    i = name ? name.last : i + 1;
  }
  return found;
}

export interface FoundPlace extends Pick<PlaceMention, "place" | "as_described"> {
  first: number;
  last: number;
  /** Letters of small words written on to its first token. */
  lead: number;
}

export interface FoundActor extends Pick<Actor, "actor" | "kind" | "side"> {
  first: number;
  last: number;
  lead: number;
  label_class: Name["label_class"];
}

/** Mentions of places, each with the words for direction and district round it (“in the northern countryside of …”). */
export function placeMentions(doc: Document, gazetteer: Gazetteer, found = names(doc, gazetteer)): FoundPlace[] {
  const places = found.filter((name) => name.place);
  const described = descriptions(doc, places);
  return places.map(({first, last, lead, place}, i) => ({
    first,
    last,
    lead,
    place: place!.place,
    as_described: described[i]!
  }));
}

/** Mentions of actors, each with the colour of the label it bears. */
export function actorMentions(doc: Document, gazetteer: Gazetteer, found = names(doc, gazetteer)): FoundActor[] {
  return found.flatMap(({first, last, lead, actor, label_class}) =>
    actor ? [{first, last, lead, actor: actor.actor, kind: actor.kind, side: actor.side, label_class}] : []
  );
}

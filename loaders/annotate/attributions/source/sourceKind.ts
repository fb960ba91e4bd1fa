import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, readings} from "../../../text/tag.ts";
import type {Attribution} from "../../../types.ts";
import type {FoundActor, Marked} from "../../marked.ts";
import {isUnknown} from "./names.ts";

export interface Speaker {
  kind: Attribution["source_kind"];
  naming: Attribution["naming"];
  /** The actor that the source is, or speaks for; empty where none is known. */
  speaker: string;
}

/**
 * What kind of source a noun phrase names. An unnamed spokesman of a named body is that body's kind; a source without
 * name, office or organisation is anonymous (`CODING.md`).
 */
export function speakerOf(doc: Marked, whole: TokenRange): Speaker {
  const range = upToPost(doc, whole);
  const nouns = [];
  for (let i = range.first; i < range.last; ++i) {
    const found = readings(doc.tokens[i]!, "source").find((r) => !r.pronoun || i === range.first);
    if (!found) continue;
    nouns.push({at: i, ...found.sense});
    i += found.length - 1;
  }
  const actor = actorIn(doc, range);
  // a state inside a phrase only says where: "students in Germany"
  const begin = hasRole(doc.tokens[range.first + 1], "from") ? range.first + 2 : range.first;
  const [head] = nouns.filter(({naming, at}) => naming !== "government" || at === range.first || at === begin);
  const alone = actor && actor.first <= range.first + 1 && actor.last >= range.last - 1;
  if (actor && (alone || !head))
    return {kind: actor.kind as Speaker["kind"], naming: "organisation", speaker: actor.actor};
  if (!head) return {kind: "other", naming: isPersonName(doc, range) ? "person" : "role", speaker: ""};
  const body = nouns.find(({naming, kind}) => naming === "organisation" && kind);
  const state = nouns.find(({naming}) => naming === "government");
  if (head.naming === "anonymous") {
    const belongs = rangeSome(range, (i) => hasRole(doc.tokens[i], "belonging", "in", "from"));
    if (actor && belongs) return {kind: actor.kind as Speaker["kind"], naming: "role", speaker: actor.actor};
    return {
      kind: (body && belongs ? body.kind : "anonymous") as Speaker["kind"],
      naming: body && belongs ? "role" : "anonymous",
      speaker: ""
    };
  }
  const personal = nouns.find(
    (noun) =>
      head.naming === "role" &&
      noun.naming === "role" &&
      PERSONAL.has(noun.kind) &&
      (noun === head || noun.kind !== "witness")
  );
  if (personal)
    return {
      kind: personal.kind as Speaker["kind"],
      naming: isNamedPerson(doc, whole) ? "person" : "role",
      speaker: actor?.actor ?? ""
    };
  const own = head.kind as Speaker["kind"] | "";
  const of = (actor?.kind ?? body?.kind ?? (own ? "" : state?.kind) ?? "") as Speaker["kind"] | "";
  const kind = (head.naming === "role" ? of || own : own || of) || "other";
  const naming =
    head.naming === "role"
      ? isNamedPerson(doc, whole)
        ? "person"
        : "role"
      : head.naming === "government"
        ? "organisation"
        : (head.naming as Speaker["naming"]) || "organisation";
  return {kind: ofMedium(doc, range, kind), naming, speaker: actor?.actor ?? ""};
}

/** "the ambassador of Kuwait | to the United Nations": he is not of those to whom he is accredited. */
function upToPost(doc: Marked, {first, last}: TokenRange): TokenRange {
  for (let i = first + 1; i < last; ++i) if (hasRole(doc.tokens[i], "accredited")) return {first, last: i};
  return {first, last};
}

/** Media called official are a state's, those of the opposition its own. */
function ofMedium(doc: Marked, {first, last}: TokenRange, kind: Speaker["kind"]): Speaker["kind"] {
  if (kind !== "media") return kind;
  for (let i = first; i < last; ++i) {
    if (hasRole(doc.tokens[i], "state")) return "state_media";
    if (hasRole(doc.tokens[i], "opposition")) return "opposition_media";
  }
  return kind;
}

/** What a person is, whatever body he belongs to. */
const PERSONAL = new Set(["activist", "medical", "witness"]);

function actorIn(doc: Marked, {first, last}: TokenRange): FoundActor | undefined {
  for (let i = first; i < last; ++i) if (doc.actorAt[i]) return doc.actorAt[i];
  return undefined;
}

function rangeSome({first, last}: TokenRange, test: (i: number) => boolean): boolean {
  for (let i = first; i < last; ++i) if (test(i)) return true;
  return false;
}

/** Words that no lexicon knows, at the end of the phrase or in brackets: a name. */
function isNamedPerson(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = last - 1; i > first && i > last - 4; --i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word") continue;
    if (isUnknown(doc, i)) return true;
  }
  return false;
}

/** A few words that no lexicon knows but as somebody counted ("son of …"), quotation marks left out. */
function isPersonName(doc: Marked, {first, last}: TokenRange): boolean {
  let words = 0;
  for (let i = first; i < last; ++i) {
    const {kind, readings: known} = doc.tokens[i]!;
    if (kind !== "word") continue;
    if (doc.placeAt[i] || known.some(({sense}) => sense.cls !== "object" && sense.cls !== "calendar")) return false;
    ++words;
  }
  return words > 0 && words <= 5;
}

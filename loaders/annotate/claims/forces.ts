import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {FoundActor, Marked} from "../marked.ts";

/** How far after a figure the force may stand that its members belong to, in tokens. */
const REACH = 9;
const STOPS = ["in", "on", "clause", "that", "relative", "preposition", "cause", "by"] as const;

/**
 * The kinds of the forces right after a figure, named in the lists or by their head noun alone ("of the members of the militia
 * of …", "of the army and of Hezbollah"). A force that nothing joins to the first one only says more of it ("loyal to …").
 * `within`: "in" may stand before it, as after a member.
 */
export function forcesAfter(doc: Marked, from: number, within = false): Set<string> {
  const kinds = new Set<string>();
  // nothing but "of", "in the ranks of", persons stands before it so far
  let near = true;
  for (let i = from; i < Math.min(from + REACH, doc.tokens.length); ++i) {
    const token = doc.tokens[i]!;
    const actor = doc.actorAt[i];
    if (!actor && !(within && i === from && hasRole(token, "in")) && isEnd(doc, i)) break;
    const kind = actor ? actor.kind : near || kinds.size ? kindOf(doc, i) : undefined;
    const joined = isJoined(doc, i, actor);
    if (kind && joined && !kinds.size) break;
    if (kind && (joined ? !isLoyal(doc, actor?.last ?? i + 1) : !kinds.size)) kinds.add(kind);
    if (actor) i = actor.last - 1;
    else
      near &&=
        token.kind !== "word" ||
        hasRole(token, "from", "ranks", "to", "belonging", "between", "in") ||
        !!reading(token, "object");
  }
  return kinds;
}

/** How many words may follow the noun of a force in its name. */
const NAME = 3;

/** The noun phrase of the force after a figure that no list names ("militia of …"), where one stands before any named actor. */
export function unnamedForce(doc: Marked, from: number): {first: number; last: number} | undefined {
  for (let i = from; i < Math.min(from + REACH, doc.tokens.length); ++i) {
    if (doc.actorAt[i] || isEnd(doc, i) || isJoined(doc, i, undefined)) return undefined;
    const source = reading(doc.tokens[i], "source")?.sense;
    if (source?.naming !== "organisation" || !kindOf(doc, i)) continue;
    let last = i + 1;
    while (last < i + 1 + NAME && isName(doc, last)) ++last;
    return {first: i, last};
  }
  return undefined;
}

/** A word that may go on a name: no small word, nothing done, nothing joined, no further actor. */
function isName(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || doc.actorAt[i] || doc.timeAt[i] || isEnd(doc, i) || isJoined(doc, i, undefined))
    return false;
  if (hangs(doc.language.clitics, token, "to")) return false;
  return !token.readings.some(({sense}) => sense.cls === "role" || sense.cls === "quantity");
}

/** A mark, a happening, a source, the doer, or a phrase of another kind. */
function isEnd(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  // before a label of social media
  if (token.form === "#") return false;
  if (token.kind === "punctuation" || token.kind === "newline") return true;
  if (hasRole(token, "ranks")) return false;
  const object = reading(token, "object")?.sense.object;
  if (object) return object === "family" || hangs(doc.language.clitics, token, "by");
  const other = !!reading(token, "predicate") || (!!reading(token, "cue") && !reading(token, "source"));
  return other || hasRole(token, ...STOPS) || hangs(doc.language.clitics, token, "by");
}

/** "and the fighters loyal to it" are on the side of the force before. */
const isLoyal = (doc: Marked, i: number) => hasRole(doc.tokens[i], "belonging");

function isJoined(doc: Marked, i: number, actor: FoundActor | undefined): boolean {
  if (hasRole(doc.tokens[i - 1], "and")) return true;
  const token = doc.tokens[i]!;
  if (!actor) return hasProclitic(token, "and");
  if (!actor.lead) return false;
  return doc.language.clitics.proclitics.some(
    ({letters, roles}) => roles[0] === "and" && token.form.startsWith(letters)
  );
}

/** How far before a member the force may stand that was told of last, in tokens. */
const TOLD = 40;

/** The kind of the force that stands nearest before a token in its sentence; `far`: or in the one before, as a pronoun may mean it. */
export function forceBefore(doc: Marked, at: number, sentence: number, far: boolean): string | undefined {
  const begin = doc.sentences[far ? Math.max(0, sentence - 1) : sentence]!.first;
  for (let i = at - 1; i >= begin && at - i <= TOLD; --i) {
    const kind = doc.actorAt[i]?.kind ?? (reading(doc.tokens[i], "source") ? kindOf(doc, i) : undefined);
    if (kind === "official" || kind === "armed_group") return kind;
  }
  return undefined;
}

/** An unnamed force by its noun: an army, a militia, fighters. Bare "forces" are a state's unless the opposition's, or loyal to it. */
function kindOf(doc: Marked, i: number): string | undefined {
  const kind = reading(doc.tokens[i], "source")?.sense;
  if (kind?.naming === "organisation" && (kind.kind === "official" || kind.kind === "armed_group")) return kind.kind;
  const object = reading(doc.tokens[i], "object")?.sense.object;
  if (object === "fighter") return "armed_group";
  if (object !== "soldier") return undefined;
  return hasRole(doc.tokens[i + 1], "opposition", "loyal") ? "armed_group" : "official";
}

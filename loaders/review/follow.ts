import type {ActorMention, Annotations, PlaceMention, TimeExpression} from "../types.ts";

/** Whether a person has settled a column of a row: it does not follow then. */
export type IsSettled = (row: object, column: string) => boolean;

/** `after` is `null` for a row that was rejected. */
export interface Change<R> {
  before: R;
  after: R | null;
}

/** A claim that had its time from an expression of its sentence has the corrected one, or none where it was rejected. */
export function followTime(
  {claims, times}: Annotations,
  {before, after}: Change<TimeExpression>,
  isSettled: IsSettled
) {
  const {sentence, from, to} = before;
  if (!from || !to || (after?.from === from && after.to === to)) return;
  const rivals = times.filter(
    (t) => t.sentence === sentence && t.time !== before.time && t.from === from && t.to === to
  );
  for (const claim of claims) {
    if (claim.sentence !== sentence || claim.time_from !== from || claim.time_to !== to) continue;
    const distance = (t: TimeExpression) => Math.max(0, t.start - claim.end, claim.start - t.end);
    if (rivals.some((t) => distance(t) <= distance(before))) continue;
    if (!isSettled(claim, "time_from")) claim.time_from = after?.from ?? "";
    if (!isSettled(claim, "time_to")) claim.time_to = after?.to ?? "";
  }
}

/** A claim that had a place from a mention in its sentence, and from no other, has the corrected one or none. */
export function followPlace(
  {claims, place_mentions}: Annotations,
  {before, after}: Change<PlaceMention>,
  isSettled: IsSettled
) {
  const {sentence, place} = before;
  const others = place_mentions.filter((p) => p.sentence === sentence && p.place_mention !== before.place_mention);
  if (after?.place === place || others.some((p) => p.place === place)) return;
  for (const claim of claims) {
    const places = claim.places.split(";");
    if (claim.sentence !== sentence || !places.includes(place) || isSettled(claim, "places")) continue;
    const follows = places.map((id) => (id === place ? (after?.place ?? "") : id)).filter(Boolean);
    claim.places = [...new Set(follows)].join(";");
  }
}

/** A party of a claim, or a speaker, in whose words the mention stands is the corrected actor, or nobody listed. */
export function followActor(
  {claims, attributions}: Annotations,
  {before, after}: Change<ActorMention>,
  isSettled: IsSettled
) {
  const {sentence, actor, text, start, end} = before;
  if (after?.actor === actor) return;
  const now = after?.actor ?? "";
  for (const claim of claims) {
    if (claim.sentence !== sentence) continue;
    for (const party of ["affected", "agent"] as const) {
      const column = `${party}_actor` as const;
      if (claim[column] === actor && claim[party].includes(text) && !isSettled(claim, column)) claim[column] = now;
    }
  }
  for (const row of attributions) {
    const holds = row.source_start !== null && row.source_start <= start && row.source_end! >= end;
    if (holds && row.speaker === actor && !isSettled(row, "speaker")) row.speaker = now;
  }
}

import {isError, type Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {ActorMention, ArticleAnnotations, Lists, PlaceMention, TimeExpression} from "../types.ts";
import {addRows, lastNumber} from "./addRows.ts";
import {bridgeGaps, countDepths} from "./chains.ts";
import {correctRow, noteOf} from "./correctRow.ts";
import {followActor, followPlace, followTime, type Change, type IsSettled} from "./follow.ts";
import {gather} from "./gather.ts";
import {inconsistencies} from "./inconsistencies.ts";
import type {Decision, ReviewState} from "./decision.ts";
import type {ReviewableRow, ReviewableTable} from "./reviewable.ts";
import {markStates} from "./states.ts";
import {followVoices} from "./voices.ts";
import {annotationsOf, workOf, type Work} from "./work.ts";

export interface LaidArticle {
  annotations: ArticleAnnotations;
  decisions: Decision[];
  states: Map<string, ReviewState>;
  problems: Problem[];
}

/**
 * Lays the reviews of one article over its rows. What is rejected goes first; then attributions are added and corrected,
 * and claims and names go to those who answer for them now; then times and names; claims last. Claims that had a time, a
 * place or an actor from a row that was corrected follow it; what a person has confirmed or set does not.
 */
export function layOverArticle(article: ArticleAnnotations, reviews: readonly Review[], lists: Lists): LaidArticle {
  const work = workOf(article);
  const {rows, additions, problems} = gather(work, reviews);
  const decisions = new Map<Review, Decision>();
  const isSettled: IsSettled = (row, column) =>
    rows
      .get(row as ReviewableRow)
      ?.reviews.some(
        ({action, settings}) => (action === "confirm" && !settings.length) || settings.some((s) => s.column === column)
      ) ?? false;
  const before = annotationsOf(work).attributions.map((row) => ({...row}));
  const last = new Map(Object.entries(work.rows).map(([t, own]) => [t, lastNumber(t as ReviewableTable, own)]));
  const rejected = new Set<ReviewableRow>();
  for (const [row, {table, reviews: own}] of rows) {
    if (!own.some(({action}) => action === "reject")) continue;
    rejected.add(row);
    work.rows[table] = work.rows[table].filter((other) => other !== row);
    for (const review of own) noteOf(decisions, review, table, row);
    follow(work, table, row, null, isSettled);
  }
  bridgeGaps(work.rows.attributions, rejected, "attribution", "via");
  bridgeGaps(work.rows.claims, rejected, "claim", "part_of");
  const added = new Set<ReviewableRow>();
  const settle = (table: ReviewableTable) => {
    const own = additions.filter((addition) => addition.table === table);
    for (const [row, its] of addRows(work, table, own, last.get(table)!, lists, problems)) {
      added.add(row);
      rows.set(row, its);
    }
    const here = work.rows[table].filter((row) => rows.has(row));
    for (const links of [false, true])
      for (const row of here) {
        const was = {...row};
        correctRow(work, row, rows.get(row)!, links, decisions, problems);
        follow(work, table, was, row, isSettled);
      }
    // what an added row has it never had otherwise
    for (const row of added) for (const review of rows.get(row)!.reviews) decisions.get(review)?.changes.splice(0);
  };
  settle("attributions");
  const {claims, actor_mentions, attributions} = annotationsOf(work);
  countDepths(attributions);
  followVoices([...claims, ...actor_mentions], before, attributions, (row) => isSettled(row, "attribution"));
  for (const table of ["times", "place_mentions", "actor_mentions", "claims"] as const) settle(table);
  // a line that contradicts another is at fault already
  const faulty = new Set(problems.filter(isError).map(({line}) => line));
  problems.push(...inconsistencies(work, rows).filter(({line}) => !faulty.has(line)));
  return {
    states: markStates(rows, rejected, added, decisions),
    annotations: annotationsOf(work),
    decisions: [...decisions.values()].sort((a, b) => a.review.line - b.review.line),
    problems
  };
}

/** Lets what a row gave to others follow its change; `after` is `null` for a row that is gone. */
function follow(
  work: Work,
  table: ReviewableTable,
  before: ReviewableRow,
  after: ReviewableRow | null,
  isSettled: IsSettled
): void {
  const all = annotationsOf(work);
  const change = {before, after} as unknown;
  if (table === "times") followTime(all, change as Change<TimeExpression>, isSettled);
  if (table === "place_mentions") followPlace(all, change as Change<PlaceMention>, isSettled);
  if (table === "actor_mentions") followActor(all, change as Change<ActorMention>, isSettled);
}

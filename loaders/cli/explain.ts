import type {Command} from "commander";
import {annotator} from "../annotate/annotator.ts";
import {explainEvent} from "../compare/explainEvent.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import {decisionTold, followedTold} from "../review/decisionTold.ts";
import {followed} from "../review/followed.ts";
import {annotateCorpus} from "../tables/annotateCorpus.ts";
import type {Annotations, Article, ArticleAnnotations, TraceStep} from "../types.ts";
import {articleOrStop} from "./articleOrStop.ts";
import {printProblems, stopOnErrors, withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";
import {tablesOrStop} from "./tablesOrStop.ts";

/** `isnad explain ARTICLE[:OFFSET]`, `isnad explain EVENT`: which rules fired, on which words, and what each gave. */
export function explain(program: Command): void {
  withCorpus(program.command("explain"))
    .description("show which rules fired in an article, at an offset or a row of it; or why claims are one event")
    .argument(
      "<what>",
      "an article's id, perhaps with an offset (ARTICLE:120), a row (ARTICLE:c3) or an event (ARTICLE:e1)"
    )
    .action((what: string, {corpus, lists}: CorpusOptions) => {
      const [, id, place = ""] = /^(.*?)(?::([^:]*))?$/s.exec(what)!;
      const lines = /^e\d+$/.test(place) ? eventLines(what, corpus, lists) : articleLines(id!, place, corpus, lists);
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}

function eventLines(event: string, corpus: string, lists: string | undefined): string[] {
  const {happenings} = tablesOrStop(corpus, {lists}, "nothing is explained").comparison;
  const happening = happenings.find((h) => h.event.event === event);
  if (!happening) throw new ExitStatus(2, `there is no event "${event}"; expected an id of events.csv`);
  return explainEvent(happening);
}

function articleLines(id: string, place: string, dir: string, lists: string | undefined): string[] {
  const {folder, problems} = readCorpus(dir, {lists});
  const report = printProblems(problems);
  stopOnErrors(problems, "nothing is explained");
  articleOrStop(folder!, id, dir);
  const {articles, found, laid} = annotateCorpus(folder!, report, [id]);
  stopOnErrors(laid.problems, "nothing is explained");
  const article = articles.find((a) => a.article === id)!;
  const steps: TraceStep[] = [];
  annotator(folder!.lists, article.language)(article, (step) => void steps.push(step));
  const own = (a: ArticleAnnotations) => a.article.article === id;
  const after = laid.articles.find(own)!;
  const rows = spans(after);
  const decisions = laid.decisions.filter(({review}) => review.article === id);
  const rejected = decisions.filter(({review}) => review.action === "reject");
  const gone = rejected.map(({row, span}) => ({row, ...span}));
  const offset = place === "" ? null : offsetOf(place, article, [...rows, ...gone]);
  const here = ({start, end}: {start: number; end: number}) => offset === null || (start <= offset && offset < end);
  const fired = steps.filter(here).sort((a, b) => a.start - b.start || a.end - b.end);
  const reviewed = [
    ...decisions.map((decision) => ({...decision, told: decisionTold(decision)})),
    ...followed(found.find(own)!, after, decisions).map((change) => ({...change, told: followedTold(change)}))
  ].filter(({span}) => here(span));
  const made = rows.filter(here);
  return [
    `${id}: ${fired.length} steps${offset === null ? "" : ` at ${offset}`}`,
    ...fired.map((step) => stepLine(step, article)),
    ...(reviewed.length ? [`${reviewed.length} by review`] : []),
    ...reviewed.map(({told, span}) => `  ${span.start}-${span.end}\t${told}\t${quote(article, span.start, span.end)}`),
    `${made.length} rows`,
    ...made.map(({row, start, end, what}) => {
      const state = laid.states.get(row);
      return `  ${start}-${end}\t${row}\t${what}${state ? ` ${state}` : ""}\t${quote(article, start, end)}`;
    })
  ];
}

function offsetOf(place: string, {article, text}: Article, rows: readonly {row: string; start: number}[]): number {
  if (/^\d+$/.test(place) && Number(place) < text.length) return Number(place);
  const span = rows.find(({row}) => row === `${article}:${place}`);
  if (!span)
    throw new ExitStatus(
      2,
      `"${place}" is no place in ${article}; expected an offset from 0 to ${text.length - 1}, or a row's number (c3)`
    );
  return span.start;
}

const stepLine = ({start, end, stage, rule, kept, what}: TraceStep, article: Article) =>
  `  ${start}-${end}\t${kept ? "kept" : "dropped"}\t${stage}\t${rule}\t${quote(article, start, end)}\t${what}`;

const quote = ({text}: Article, start: number, end: number) => `"${text.slice(start, end).replace(/\s+/g, " ")}"`;

interface RowSpan {
  row: string;
  start: number;
  end: number;
  what: string;
}

/** Every row of an article as a span, with what makes it out. */
function spans(found: Annotations): RowSpan[] {
  return [
    ...found.attributions.map((r) => {
      return {row: r.attribution, start: r.cue_start, end: r.cue_end, what: `${r.act} ${r.cue_lemma} (${r.rule})`};
    }),
    ...found.claims.map((r) => {
      const figure = `${r.low ?? ""}..${r.high ?? ""} ${r.hedge}`;
      return {row: r.claim, start: r.start, end: r.end, what: `${r.measure} ${r.object} ${figure} (${r.rule})`};
    }),
    ...found.times.map((r) => ({row: r.time, start: r.start, end: r.end, what: `${r.from}/${r.to} ${r.granularity}`})),
    ...found.place_mentions.map((r) => ({row: r.place_mention, start: r.start, end: r.end, what: `place ${r.place}`})),
    ...found.actor_mentions.map((r) => ({row: r.actor_mention, start: r.start, end: r.end, what: `actor ${r.actor}`}))
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

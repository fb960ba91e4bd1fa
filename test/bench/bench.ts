/**
 * `npm run bench [-- FOLDER]`: how fast articles are read, in MB of UTF-8 a second on one core, stage by stage, and how time
 * and memory (what a collection leaves of it) grow from 10 to 10,000 articles. FOLDER is a checkout of the ANT corpus;
 * without one the shipped articles are repeated.
 */
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {stages} from "../../loaders/annotate/annotator.ts";
import {readCorpus} from "../../loaders/corpus/readCorpus.ts";
import type {Article} from "../../loaders/types.ts";
import {antArticle} from "./antArticles.ts";

const COUNTS = [10, 100, 1_000, 10_000];
const SAMPLE = 2_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const {folder} = readCorpus("data", {});
if (!folder) throw new Error("data/ has errors: npm run check");
const {lists, articles: shipped} = folder;

/** The corpus' articles: a folder an outlet, in it one a section. */
const articleFiles = (directory: string): string[] =>
  readdirSync(directory, {recursive: true, encoding: "utf8"})
    .filter((file) => /[/\\].*[/\\].*\.txt$/.test(file))
    .sort()
    .map((file) => join(directory, file));

/** The i-th article: of the corpus at hand, else a shipped one again. */
function articlesOf(directory: string | undefined): {name: string; at: (i: number) => Article} {
  const files = directory && existsSync(directory) ? articleFiles(directory) : [];
  if (!files.length)
    return {name: `the ${shipped.length} shipped articles, repeated`, at: (i) => shipped[i % shipped.length]!};
  // spread over the folders, so that a small sample is of all of them
  return {name: `${files.length} articles of ${directory}`, at: (i) => antArticle(files[(i * 7919) % files.length]!)};
}

const {name, at} = articlesOf(process.argv[2]);
const read = stages(lists, "ar");
const megabytes = (all: readonly Article[]) => all.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6;
const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

function timed<A, B>(inputs: readonly A[], stage: (input: A) => B): {seconds: number; outputs: B[]} {
  const start = cpu();
  const outputs = inputs.map(stage);
  return {seconds: cpu() - start, outputs};
}

const whole = (article: Article) => {
  const doc = read.mark(read.tokens(article));
  const said = read.attributions(doc);
  return read.rows(doc, said, read.claims(doc));
};

function byStage(all: readonly Article[]): void {
  const size = megabytes(all);
  const row = (stage: string, seconds: number) =>
    console.log(
      `${stage.padEnd(14)}${seconds.toFixed(2).padStart(8)} s${(size / seconds).toFixed(1).padStart(8)} MB/s`
    );
  const tokens = timed(all, read.tokens);
  const marked = timed(tokens.outputs, read.mark);
  const said = timed(marked.outputs, (doc) => ({doc, said: read.attributions(doc)}));
  const counted = timed(said.outputs, (x) => ({...x, counted: read.claims(x.doc)}));
  const written = timed(counted.outputs, (x) => read.rows(x.doc, x.said, x.counted).claims.length);
  row("tokens", tokens.seconds);
  row("names, times", marked.seconds);
  row("attributions", said.seconds);
  row("claims", counted.seconds);
  row("rows", written.seconds);
  row("all at once", timed(all, whole).seconds);
}

/** One article after another, none kept. */
function growth(): void {
  for (const count of COUNTS) {
    let seconds = 0;
    let size = 0;
    for (let i = 0; i < count; ++i) {
      const article = at(i);
      size += Buffer.byteLength(article.text) / 1e6;
      const start = cpu();
      whole(article);
      seconds += cpu() - start;
    }
    collect();
    const memory = process.memoryUsage().heapUsed / 1e6;
    console.log(
      `${String(count).padStart(6)} articles${seconds.toFixed(2).padStart(9)} s${((1000 * seconds) / count).toFixed(2).padStart(8)} ms each` +
        `${(size / seconds).toFixed(1).padStart(7)} MB/s${memory.toFixed(0).padStart(6)} MB of heap`
    );
  }
}

const sample = Array.from({length: SAMPLE}, (_, i) => at(i));
console.log(`${name}; a sample of ${sample.length}, ${megabytes(sample).toFixed(1)} MB; processor time, one core`);
for (const article of sample) whole(article);
byStage(sample);
growth();

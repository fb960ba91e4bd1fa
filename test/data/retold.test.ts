import {describe, expect, it} from "vitest";
import {readCorpus, type CorpusFolder} from "../../loaders/corpus/readCorpus.ts";
import {isError} from "../../loaders/corpus/problem.ts";
import {annotateCorpus} from "../../loaders/tables/annotateCorpus.ts";
import {languages} from "../../loaders/languages/index.ts";
import {sourceKinds} from "../../loaders/tables/vocabularies.ts";

const reading = readCorpus("data");
const {articles, lists, gold, corpus} = reading.folder ?? ({} as CorpusFolder);
const white = (text: string) => text.replace(/\s+/g, " ");
const texts = new Map((articles ?? []).map((article) => [article.article, white(article.text)]));
const textOf = (article: string) => texts.get(article) ?? "";
const split = (places: string) => places.split("|").filter(Boolean);
/** As names are matched: folded, and without quotation marks, brackets and commas. */
const fold = (name: string) => white(languages.ar!.fold(name).text.replace(/["'(),]/g, " ")).trim();
const ids = (rows: readonly {article: string; id: string}[]) => rows.map(({article, id}) => `${article}:${id}`);
const doubles = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

/** How often `words` stand in the article. */
const occurrences = (article: string, words: string) => textOf(article).split(white(words)).length - 1;

describe("the corpus in data/", () => {
  it("is read without an error or a warning", () => {
    expect(reading.problems).toEqual([]);
    expect(articles).toHaveLength(5);
  });

  it("says of every article that it is retold, and how its date was inferred", () => {
    for (const article of articles)
      expect(article).toMatchObject({
        rights: "retold",
        note: expect.stringMatching(/^Retold from .*\binferred\b/s),
        article: expect.stringContaining(article.published_from)
      });
  });
});

describe("the reviews", () => {
  it("fit the rows: none is lost without a word, none contradicts another", () => {
    const {laid} = annotateCorpus(reading.folder!, () => {});
    expect(laid.problems.filter(isError)).toEqual([]);
    const told = new Set(laid.problems.map(({line}) => line));
    const idle = reading.folder!.reviews.filter(
      (review) => !told.has(review.line) && !laid.decisions.some((decision) => decision.review === review)
    );
    expect(idle).toEqual([]);
  });
});

describe("the hand-coded rows", () => {
  it("stand word for word in their articles", () => {
    const quoted = [
      ...gold.attributions.flatMap(({article, id, cue, source, resolved, content_start, content_end}) =>
        [cue, source, resolved === "outlet" ? "" : resolved, content_start, content_end].map(
          (words) => [article, id, words] as const
        )
      ),
      ...gold.claims.flatMap(({article, id, evidence, place}) =>
        [evidence, ...split(place)].map((words) => [article, id, words] as const)
      ),
      ...gold.times.map(({article, id, expression}) => [article, id, expression] as const),
      ...gold.not_claims.map(({article, text}) => [article, "not a claim", text] as const)
    ].filter(([, , words]) => words);
    expect(quoted.length).toBeGreaterThan(350);
    expect(quoted.filter(([article, , words]) => !occurrences(article, words))).toEqual([]);
  });

  it("are no more than the words they stand for", () => {
    const words = [
      ...gold.times.map(({article, expression}) => [article, expression] as const),
      ...gold.attributions.map(({article, cue}) => [article, cue] as const)
    ];
    const coded = (article: string, cue: string) => words.filter((w) => w[0] === article && w[1] === cue).length;
    expect(words.filter(([article, cue]) => coded(article, cue) > occurrences(article, cue))).toEqual([]);
  });

  it("quote evidence that stands once and holds its quantity", () => {
    const vague = gold.claims.filter(
      ({article, evidence, quantity}) => occurrences(article, evidence) !== 1 || !evidence.includes(quantity)
    );
    expect(ids(vague)).toEqual([]);
  });

  it("hold contents that end after they start", () => {
    const backwards = gold.attributions.filter(({article, content_start, content_end}) => {
      const from = textOf(article).indexOf(white(content_start));
      return textOf(article).indexOf(white(content_end), from) < 0;
    });
    expect(ids(backwards)).toEqual([]);
  });

  it("point to rows that exist", () => {
    const known = new Set(ids(gold.attributions));
    const claims = gold.claims.filter(
      (row) => row.attribution !== "outlet" && !known.has(`${row.article}:${row.attribution}`)
    );
    const chains = gold.attributions.filter((row) => row.via && !known.has(`${row.article}:${row.via}`));
    expect(ids([...claims, ...chains])).toEqual([]);
  });

  it("hold intervals, and a list counts its members", () => {
    expect(ids(gold.claims.filter(({low, high}) => low && high && Number(low) > Number(high)))).toEqual([]);
    const listed = gold.claims.filter(({hedge}) => hedge === "listed");
    expect(listed.length).toBeGreaterThan(2);
    expect(ids(listed.filter((row) => [row.low, row.high].some((n) => n !== `${split(row.place).length}`)))).toEqual(
      []
    );
  });
});

describe("the disagreements", () => {
  it("survive the retelling, each with its kind", () => {
    const kinds =
      "attribution_lost framing label list_vs_count place place_description precision precision scope time unit withheld";
    expect(gold.discrepancies.map(({kind}) => kind).sort()).toEqual(kinds.split(" "));
  });

  it("name two rows that exist, and their articles", () => {
    const claims = new Set(ids(gold.claims));
    const wrong = gold.discrepancies.filter(
      ({a, b, articles: named}) =>
        !claims.has(a) || !claims.has(b) || [...new Set([a, b].map((row) => row.split(":")[0]))].join("+") !== named
    );
    expect(wrong).toEqual([]);
  });
});

describe("the lists", () => {
  it("give a name to one entry, whatever its hamza, ya or quotation marks", () => {
    const names = (aliases: readonly string[]) => [...new Set(aliases.map(fold))];
    expect(doubles(lists.actors.flatMap(({aliases}) => names(aliases.map(({alias}) => alias))))).toEqual([]);
    expect(doubles(lists.places.flatMap(({aliases}) => names(aliases)))).toEqual([]);
    expect(
      doubles([...lists.actors.map(({actor}) => actor), ...lists.places.map(({place}) => `place ${place}`)])
    ).toEqual([]);
  });

  it("know the kind and the side of every actor, and need every side", () => {
    const sides = Object.keys(corpus.sides);
    const wrong = lists.actors.filter(
      ({kind, side, label_en}) => !sourceKinds.includes(kind) || !sides.includes(side) || !label_en
    );
    expect(wrong).toEqual([]);
    expect(sides.filter((key) => !lists.actors.some(({side}) => side === key))).toEqual([]);
    expect(doubles(Object.values(corpus.sides).map(({color}) => color))).toEqual([]);
  });

  const chainOf = (id: string): string[] => {
    const parent = lists.places.find(({place}) => place === id)?.parent;
    return parent ? [id, ...chainOf(parent)] : [id];
  };

  it("lead from every place to its country", () => {
    const kindOf = new Map(lists.places.map(({place, kind}) => [place, kind]));
    expect(lists.places.filter(({place}) => kindOf.get(chainOf(place).at(-1)!) !== "country")).toEqual([]);
    expect(lists.places.filter(({kind}) => kind === "governorate")).toHaveLength(14);
  });

  it("vouch for every coordinate, and say where there is none", () => {
    const unvouched = lists.places.filter(({lat, certainty, source}) =>
      lat === null ? certainty !== "unknown" : !["exact", "approximate"].includes(certainty) || !source
    );
    expect(unvouched).toEqual([]);
    const abroad = lists.places.filter(
      ({place, lat, lon}) =>
        lat !== null && chainOf(place).includes("syria") && (lat < 32.3 || lat > 37.4 || lon! < 35.6 || lon! > 42.4)
    );
    expect(abroad).toEqual([]);
  });

  it("hold every place and every named source of the hand-coded rows", () => {
    const places = new Set(lists.places.flatMap(({aliases}) => aliases.map(fold)));
    const afterHead = (name: string) => name.replace(/^\S+ /, "");
    const unknown = gold.claims
      .flatMap(({place}) => split(place).map(fold))
      .filter((name) => !places.has(name) && !places.has(afterHead(name)));
    expect(unknown).toEqual([]);
    const actors = lists.actors.flatMap(({aliases}) => aliases.map(({alias}) => ` ${fold(alias)} `));
    const named = gold.attributions.filter(({source_kind}) => !["anonymous", "outlet"].includes(source_kind));
    const unlisted = named.filter(
      ({source, resolved}) => !actors.some((name) => ` ${fold(resolved || source)} `.includes(name))
    );
    expect(ids(unlisted)).toEqual([]);
  });
});

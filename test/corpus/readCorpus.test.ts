import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {formatProblem} from "../../loaders/corpus/problem.ts";
import {readCorpus} from "../../loaders/corpus/readCorpus.ts";
import {corpusYaml, folderOf, markdown} from "./folderOf.ts";

/** Reads a corpus made of these files; problems as they are printed, the folder's name left out. */
function read(files: Record<string, string | Uint8Array>, options: {lists?: string; gold?: string} = {}) {
  const dir = folderOf({"corpus.yaml": corpusYaml, ...files});
  const {folder, problems} = readCorpus(dir, options);
  return {folder, problems: problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""))};
}
const article = {"articles/a.md": markdown("a", "Text.\n")};

describe("articles", () => {
  test("a .md is its title, an empty line, and its body byte for byte", () => {
    const body = "  First  line.\r\n\r\n\tSecond.  \n\n";
    const {folder} = read({"articles/a.md": markdown("a", `\n\n${body}`, "title: A title\npublished: 2019-08-12")});
    expect(folder!.articles[0]).toMatchObject({title: "A title", text: `A title\n\n${body}`});
  });

  test("a .md without a title is its body alone", () => {
    expect(read({"articles/a.md": markdown("a", "\nBody --- here.\n---\nmore")}).folder!.articles[0]!.text).toBe(
      "Body --- here.\n---\nmore"
    );
  });

  test("front matter is text: ids, numbers and words like yes stay as they are", () => {
    const {folder} = read({"articles/0.md": markdown("000", "Text.", "title: 1e3\nnote: yes\npublished: 2019")});
    expect(folder!.articles[0]).toMatchObject({article: "000", title: "1e3", note: "yes", published: "2019"});
  });

  test("what an article does not say comes from the corpus", () => {
    expect(read(article).folder!.articles[0]).toMatchObject({
      language: "ar",
      rights: "full",
      title: "",
      url: "",
      note: ""
    });
  });

  test("an unknown date is a warning, and empty from then on", () => {
    const {folder, problems} = read({"articles/a.md": markdown("a", "Text.", "published: XXXX")});
    expect(folder!.articles[0]).toMatchObject({published: "", published_from: "", published_to: ""});
    expect(problems).toEqual([
      "articles/a.md:4: warning: the publication date is unknown, so that times stay unresolved; expected an EDTF date if one can be had"
    ]);
  });

  test("a metadata table names text files, which stand as they are", () => {
    const {folder, problems} = read({
      "metadata.csv": "article,file,outlet,published\n000,raw/0.txt,Agency,2019-08-16~\n",
      "raw/0.txt": "Headline\n\nBody.\r\n"
    });
    expect(problems).toEqual([]);
    expect(folder!.articles[0]).toMatchObject({
      article: "000",
      title: "Headline",
      text: "Headline\n\nBody.\r\n",
      published: "2019-08-16~",
      published_from: "2019-08-16"
    });
  });

  test("corpus.yaml may name the metadata table; both forms go together, in the order of ids", () => {
    const {folder} = read({
      "corpus.yaml": `${corpusYaml}articles: lists/all.csv\n`,
      "lists/all.csv": "article,file,published\nb,b.txt,2019\n",
      "lists/b.txt": "Text of b.",
      "articles/z.md": markdown("c", "Text of c."),
      ...article
    });
    expect(folder!.articles.map(({article: id}) => id)).toEqual(["a", "b", "c"]);
  });

  test("a column of the metadata that nobody knows is a warning", () => {
    expect(
      read({"metadata.csv": "article,file,published,mood\na,a.txt,2019,calm\n", "a.txt": "Text."}).problems
    ).toEqual([
      'metadata.csv:1: warning: column "mood" is not known; expected one of article, title, outlet, published, language, rights, url, note, file, notes'
    ]);
  });

  test("a corpus without actors, places and articles is a corpus", () => {
    expect(read({}).folder).toMatchObject({articles: [], lists: {actors: [], places: [], lexicon: {}}, reviews: []});
  });
});

describe("lists", () => {
  const actors = [
    "actor,label,label_en,kind,side,alias,alias_class",
    "army,Army,Army,armed_group,state,the forces,",
    "army,,,,,the gang,hostile"
  ].join("\n");
  const sides = `${corpusYaml}sides:\n  state: {label: State, color: "#112233"}\n`;

  test("an actor has its aliases with their colour, and its label as a neutral one", () => {
    expect(read({"corpus.yaml": sides, "actors.csv": actors}).folder!.lists.actors).toEqual([
      {
        actor: "army",
        label: "Army",
        label_en: "Army",
        kind: "armed_group",
        side: "state",
        aliases: [
          {alias: "Army", alias_class: "neutral"},
          {alias: "the forces", alias_class: "neutral"},
          {alias: "the gang", alias_class: "hostile"}
        ]
      }
    ]);
  });

  test("lists and sides may come from another corpus folder", () => {
    const lists = folderOf({"corpus.yaml": sides, "actors.csv": actors});
    const {folder, problems} = read(article, {lists});
    expect(problems).toEqual([]);
    expect(folder!.lists.actors).toHaveLength(1);
    expect(folder!.corpus.sides).toMatchObject({state: {label: "State"}});
  });

  test("a place without coordinates has none", () => {
    const places = "place,label,kind,lat,lon,alias,parent\nx,Ex,town,,,Eks,g\ng,Gov,governorate,35.5,36.25,,\n";
    expect(read({"places.csv": places}).folder!.lists.places).toMatchObject([
      {place: "x", lat: null, lon: null, aliases: ["Ex", "Eks"], parent: "g"},
      {place: "g", lat: 35.5, lon: 36.25, aliases: ["Gov"]}
    ]);
  });
});

describe("what is wrong is told with file, line and what was expected", () => {
  const places = (...rows: string[]) => ({
    "places.csv": ["place,label,kind,lat,lon,alias,parent", ...rows, ""].join("\n")
  });
  const actors = (...rows: string[]) => ({
    "actors.csv": ["actor,label,kind,side,alias,alias_class", ...rows, ""].join("\n")
  });
  const cases: [string, Record<string, string | Uint8Array>, string[]][] = [
    [
      "missing front matter",
      {"articles/a.md": "Just text.\n"},
      ["articles/a.md:1: there is no front matter; expected a first line `---`, then `key: value` lines, then `---`"]
    ],
    [
      "front matter that is not closed",
      {"articles/a.md": "---\narticle: a\n\nText.\n"},
      ["articles/a.md:1: the front matter is not closed; expected a line `---` after its last key"]
    ],
    [
      "malformed front matter",
      {"articles/a.md": markdown("a", "Text.", 'title: "open\npublished: 2019')},
      ["articles/a.md:4: this is no YAML"]
    ],
    [
      "an empty front matter",
      {"articles/a.md": "---\n---\nText.\n"},
      ["articles/a.md:2: there are no keys; expected `key: value` lines"]
    ],
    [
      "missing keys",
      {"articles/a.md": "---\noutlet: x\n---\nText.\n"},
      [
        'articles/a.md:2: key "article" is missing; expected an id (article: 2019-08-12-alsaa25)',
        'articles/a.md:2: key "published" is missing; expected an EDTF date (published: 2019-08-12), XXXX where nobody knows it'
      ]
    ],
    [
      "an unknown key",
      {"articles/a.md": markdown("a", "Text.", "published: 2019\nautor: x")},
      [
        'articles/a.md:5: key "autor" is not known; expected one of article, title, outlet, published, language, rights, url, note'
      ]
    ],
    [
      "a date that is no EDTF",
      {"articles/a.md": markdown("a", "Text.", "title: x\npublished: 12/8/2019")},
      ['articles/a.md:5: published "12/8/2019" is no EDTF date; expected such as 2019-08-12 or 2019-12-08']
    ],
    [
      "an id that cannot be a file name",
      {"articles/a.md": markdown("a/b", "Text.")},
      [
        'articles/a.md:2: article id "a/b" cannot be a file name; expected letters, digits, - _ and inner dots, at most 100'
      ]
    ],
    [
      "a language or rights that nobody knows",
      {"articles/a.md": markdown("a", "Text.", "published: 2019\nlanguage: xx\nrights: some")},
      [
        'articles/a.md:5: language "xx" is not the corpus\'; expected one of ar (corpus.yaml)',
        'articles/a.md:6: rights "some" is not known; expected one of full, retold, excerpt, none'
      ]
    ],
    [
      "an id used twice",
      {"articles/a.md": markdown("same", "Text."), "articles/b.md": markdown("Same", "Other.")},
      ['articles/b.md:1: article id "Same" is taken by articles/a.md; expected an id of its own']
    ],
    [
      "an empty article",
      {"articles/a.md": markdown("a", "\n \n")},
      ["articles/a.md:8: the article is empty; expected its text after the front matter"]
    ],
    [
      "an empty text file",
      {"metadata.csv": "article,file,published\na,a.txt,2019\n", "a.txt": " \n"},
      ["a.txt:1: the article is empty; expected its text"]
    ],
    [
      "a text file that is not there, or outside",
      {"metadata.csv": "article,file,published\na,a.txt,2019\nb,../b.txt,2019\nc,,2019\n"},
      [
        'metadata.csv:2: file "a.txt": there is no such file; expected a readable text file',
        'metadata.csv:3: file "../b.txt" lies outside the corpus; expected a path in the folder of this table',
        'metadata.csv:4: article "c" has no file; expected the path of its text in the column file'
      ]
    ],
    [
      "a file that is not UTF-8",
      {"articles/a.md": Buffer.concat([Buffer.from(markdown("a", "Text\n")), Buffer.from([0xff])])},
      ["articles/a.md:7: byte 61 (0xff) is not UTF-8; expected a file saved as UTF-8"]
    ],
    [
      "an unknown or missing column of a list",
      {"places.csv": "place,label,colour\nx,X,red\n"},
      [
        'places.csv:1: column "colour" is not known; expected one of place, label, label_en, kind, lat, lon, certainty, parent, alias, source',
        'places.csv:1: column "kind" is missing; expected a header with place, label, kind'
      ]
    ],
    [
      "an unknown column of a gold file",
      {...article, "gold/not_claims.csv": "article,text,why,who\na,x,y,z\n"},
      ['gold/not_claims.csv:1: column "who" is not known; expected one of article, text, why']
    ],
    [
      "gold that does not fit",
      {...article, "gold/times.csv": "article,id,expression,from,to,granularity,notes\nz,t1,x,1/2/2019,,week,\n"},
      [
        'gold/times.csv:2: article "z" is not in the corpus; expected the id of an article',
        'gold/times.csv:2: from "1/2/2019" is no EDTF date; expected a day (2019-08-12), or nothing',
        'gold/times.csv:2: granularity "week" is not known; expected one of part_of_day, day, interval, month, year'
      ]
    ],
    [
      "a broken quotation mark in a list",
      places("x,X,town,,,a,", 'y,"Y,town,,,b,', "z,Z,town,,,c,"),
      ['places.csv:3: a quotation mark is broken; expected every quoted field closed, and a " inside it doubled']
    ],
    [
      "a place listed twice",
      places("x,X,town,,,a,", "x,X,town,,,a,"),
      ['places.csv:3: alias "a" of place "x" is listed twice: line 2 gives it to this place; expected a name once']
    ],
    [
      "a place listed twice without an alias",
      places("x,X,town,,,,", "x,X,town,,,,"),
      ['places.csv:3: place "x" is listed twice; expected a further row to give a further alias']
    ],
    [
      "one name for two actors",
      actors("x,X,media,,a,", "y,Y,media,,a,"),
      ['actors.csv:3: alias "a" of actor "y" is listed twice: line 2 gives it to actor "x"; expected a name once']
    ],
    [
      "one label for two actors",
      actors("x,X,media,,a,", "y,X,media,,b,"),
      ['actors.csv:3: actor "y" has the label of "x" (line 2): "X"; expected an alias row that says whose name it is']
    ],
    [
      "an actor that is two things",
      actors("x,X,media,,a,", "x,Ex,ngo,,b,"),
      [
        'actors.csv:3: actor "x" has another kind ("ngo"); expected "media" as above, or nothing',
        'actors.csv:3: actor "x" has another label ("Ex"); expected "X" as above, or nothing'
      ]
    ],
    [
      "a kind, side or colour that nobody knows",
      actors("x,X,spy,red,a,rude"),
      [
        'actors.csv:2: alias_class "rude" is not known; expected one of neutral, hostile, favourable',
        'actors.csv:2: kind "spy" is not known; expected one of official',
        'actors.csv:2: side "red" is not known; expected one that corpus.yaml names under sides'
      ]
    ],
    [
      "places that lie nowhere, or in themselves",
      places("x,X,town,95,10,a,nowhere", "y,Y,town,1,,b,z", "z,Z,town,,,c,y"),
      [
        'places.csv:2: lat "95" is no latitude; expected decimal degrees from -90 to 90, or nothing',
        'places.csv:2: parent "nowhere" of place "x" is not listed; expected the id of the place it lies in',
        'places.csv:3: parent "z" of place "y" lies in itself; expected the id of the place it lies in',
        'places.csv:3: place "y" has half a coordinate; expected lat and lon, or neither',
        'places.csv:4: parent "y" of place "z" lies in itself; expected the id of the place it lies in'
      ]
    ],
    [
      "a review of nothing, by nobody",
      {
        ...article,
        "reviews.csv": "table,article,exact,prefix,suffix,action,column,value,by,on,why\nclaims,z,,,,praise,,,,never,\n"
      },
      [
        'reviews.csv:2: action "praise" is not known; expected one of confirm, correct, reject, add',
        'reviews.csv:2: article "z" is not in the corpus; expected the id of an article',
        'reviews.csv:2: on "never" is no date; expected the day of the decision (2024-05-01)',
        "reviews.csv:2: the review is nobody's; expected who decided, in the column by",
        "reviews.csv:2: the review quotes nothing; expected the row's own words in the column exact"
      ]
    ],
    [
      "reviews of what is not for a person to review, or to no effect",
      {
        ...article,
        "reviews.csv": [
          "table,article,exact,action,column,value,by,on,why",
          "vocabulary,a,Text,confirm,,,Ada,2024-05-01,",
          "rumours,a,Text,confirm,,,Ada,2024-05-01,",
          "claims,a,Text,correct,,,Ada,2024-05-01,",
          "claims,a,Text,add,,,Ada,2024-05-01,",
          "claims,a,Text,correct,sentence,a:s1,Ada,2024-05-01,",
          "claims,a,Text,correct,low;high,2;x,Ada,2024-05-01,"
        ].join("\n")
      },
      [
        'reviews.csv:2: table "vocabulary" is not for a person to review: it follows from others; expected one of attributions, claims, times, place_mentions, actor_mentions',
        'reviews.csv:3: table "rumours" is not known; expected one of attributions, claims, times, place_mentions, actor_mentions',
        "reviews.csv:4: what to correct is not said; expected a column and its value",
        "reviews.csv:5: what to add is not said; expected a column and its value",
        'reviews.csv:6: column "sentence" of claims is not for a person to set; expected one of measure, ',
        'reviews.csv:7: high "x" is no whole number; expected digits, or nothing'
      ]
    ],
    [
      "a lexicon that no language has",
      {"lexicon/spells.csv": "a,b\n1,2\n"},
      ['lexicon/spells.csv: there is no lexicon "spells"; expected a name as in loaders/languages/<code>/']
    ],
    [
      "a corpus.yaml that is wrong",
      {"corpus.yaml": "title: x\nlanguages: [xx]\ntime_zone: Mars\nrights: all\ncolour: red\n"},
      [
        'corpus.yaml:2: key "languages.0"',
        'corpus.yaml:3: key "time_zone" is "Mars"',
        'corpus.yaml:4: key "rights" is "all"',
        'corpus.yaml:5: key "colour" is not known'
      ]
    ]
  ];

  test.each(cases)("%s", (_, files, expected) => {
    const {folder, problems} = read(files);
    expect(folder).toBeNull();
    expect(problems).toHaveLength(expected.length);
    problems.forEach((problem, i) => expect(problem.slice(0, expected[i]!.length)).toBe(expected[i]));
  });

  test("a folder without corpus.yaml, or no folder at all", () => {
    const dir = folderOf({"x.txt": "x"});
    expect(readCorpus(dir).problems).toMatchObject([{file: dir, message: "the folder has no corpus.yaml"}]);
    expect(readCorpus(join(dir, "none")).problems).toMatchObject([{message: "there is no such folder"}]);
  });

  test("one run tells everything that is wrong, by file and line", () => {
    const all = Object.assign({}, ...cases.slice(0, -1).map(([, files], i) => renamed(files, i))) as Record<
      string,
      string
    >;
    const {problems} = read(all);
    const places = problems.map((problem) => problem.slice(0, problem.indexOf(": ")));
    expect(new Set(places.map((place) => place.split(":")[0])).size).toBeGreaterThan(12);
    expect(places).toEqual([...places].sort((a, b) => order(a, b)));
  });
});

/** The articles of a case under names of its own, so that cases can lie in one folder. */
const renamed = (files: Record<string, string | Uint8Array>, n: number) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("articles/", `articles/${n}-`), text]));

function order(a: string, b: string): number {
  const [fileA, lineA = "0"] = a.split(":");
  const [fileB, lineB = "0"] = b.split(":");
  return fileA === fileB ? Number(lineA) - Number(lineB) : fileA! < fileB! ? -1 : 1;
}

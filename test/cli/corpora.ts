import {corpusYaml, folderOf, markdown} from "../corpus/folderOf.ts";

const story = `وقالت وزارة الدفاع إن 23 جنديا قتلوا الأحد قرب المدينة، وأصيب سبعة آخرون.

وأعلن الناطق باسم الفصائل مقتل أكثر من 30 عنصرا في الهجوم نفسه.

للمزيد: خبر آخر من المدينة
`;

/** A corpus of two articles and some lists, without any fault. */
export const soundCorpus = () =>
  folderOf({
    "corpus.yaml": `${corpusYaml}sides:\n  state: {label: "الدولة", label_en: State, color: "#114477"}\n`,
    "articles/b.md": markdown("b", story, "title: قتلى قرب المدينة\npublished: 2019-08-12"),
    "metadata.csv": "article,file,outlet,published\n000,raw/0.txt,وكالة,2019-08-13\n",
    "raw/0.txt": `عنوان\n\n${story}`,
    "actors.csv":
      "actor,label,label_en,kind,side,alias,alias_class\nministry,وزارة الدفاع,Ministry of Defence,official,state,,\n",
    "gold/not_claims.csv": "article,text,why\nb,الأحد,a weekday\n"
  });

/** The faults of a broken corpus: what each is, and what a line about it begins with. */
export const faults = {
  "missing front matter": "articles/1.md:1: there is no front matter",
  "malformed front matter": "articles/2.md:3: this is no YAML",
  "a bad date": 'articles/3.md:4: published "12/8/2019" is no EDTF date',
  "a duplicate id": 'articles/5.md:1: article id "4" is taken by ',
  "an empty article": "articles/6.md:6: the article is empty",
  "a text that is not UTF-8": "articles/7.md:7: byte ",
  "an unknown date": "articles/8.md:4: warning: the publication date is unknown",
  "an unknown column in a list": 'actors.csv:1: column "colour" is not known',
  "an actor listed twice": 'actors.csv:3: alias "x" of actor "a" is listed twice',
  "a broken quotation mark": "places.csv:3: a quotation mark is broken",
  "an unknown column in a gold file": 'gold/not_claims.csv:1: column "who" is not known',
  "a text file that is missing": 'metadata.csv:2: file "raw/9.txt": there is no such file'
};

/** A corpus with every fault of `faults`, and one sound article. */
export const brokenCorpus = () =>
  folderOf({
    "corpus.yaml": corpusYaml,
    "articles/0.md": markdown("0", story),
    "articles/1.md": story,
    "articles/2.md": `---\narticle: "2"\noutlet: "open\npublished: 2019\n---\n${story}`,
    "articles/3.md": markdown("3", story, "published: 12/8/2019"),
    "articles/4.md": markdown("4", story),
    "articles/5.md": markdown("4", story),
    "articles/6.md": markdown("6", ""),
    "articles/7.md": Buffer.concat([Buffer.from(markdown("7", "a\n")), Buffer.from([0xe1, 0x28])]),
    "articles/8.md": markdown("8", story, "published: XXXX"),
    "metadata.csv": "article,file,published\n9,raw/9.txt,2019\n",
    "actors.csv": "actor,label,kind,alias,colour\na,A,media,x,\na,,,x,\n",
    "places.csv": 'place,label,kind,alias\nx,X,town,a\ny,"Y,town,b\n',
    "gold/not_claims.csv": "article,text,why,who\n0,x,y,z\n"
  });

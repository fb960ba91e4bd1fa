import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Annotations, Article} from "../../loaders/types.ts";
import {corpora, corpus, isHere} from "./corpora.ts";
import {defects} from "./defects.ts";
import {chanceOf, spellings, type Spelling} from "./spellings.ts";

/** What an article says, without the words it says it in. */
const meaning = ({attributions, claims, times}: Annotations) => ({
  attributions: attributions.map((row) => `${row.cue_lemma} ${row.act} ${row.mode} ${row.source_kind} ${row.via}`),
  claims: claims.map((row) => `${row.measure} ${row.object} ${row.low}..${row.high} ${row.hedge} ${row.status}`),
  times: times.map(({from, to}) => `${from}/${to}`)
});

/** The article in another spelling, title and text alike. */
function respelt(article: Article, spelling: Spelling, seed: number): Article {
  const chance = chanceOf(seed);
  const at = article.title ? article.text.indexOf(article.title) : -1;
  if (at < 0) return {...article, text: spelling(article.text, chance)};
  const title = spelling(article.title, chance);
  const before = spelling(article.text.slice(0, at), chance);
  return {...article, title, text: before + title + spelling(article.text.slice(at + article.title.length), chance)};
}

const here = corpora.filter(isHere).map(corpus);

describe.each(Object.entries(spellings))("an article %s", (_name, spelling) => {
  it("says what it said (on every corpus that lies here)", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const {articles, annotate} of here)
          for (const article of articles) {
            const changed = respelt(article, spelling, seed);
            const found = annotate(changed);
            expect([article.article, meaning(found)]).toEqual([article.article, meaning(annotate(article))]);
            expect(defects(changed, found)).toEqual([]);
          }
      }),
      {numRuns: 2, seed: 20200123}
    );
  });
});

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {annotator} from "../../loaders/annotate/annotator.ts";
import {corpora, corpus, isHere} from "./corpora.ts";
import {defects} from "./defects.ts";
import {articleOf, wildTexts} from "./wildTexts.ts";

describe("every row's offsets are its own words", () => {
  it.for(corpora)("in %s", (dir, {skip}) => {
    skip(!isHere(dir), "that corpus does not lie beside the checkout");
    const {articles, annotate} = corpus(dir);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles)
      expect([article.article, defects(article, annotate(article))]).toEqual([article.article, []]);
  });

  const {annotate} = corpus("data");

  it("in texts of any words, however badly typed", () => {
    fc.assert(
      fc.property(wildTexts(60), (text) => {
        const article = articleOf(text);
        expect(defects(article, annotate(article))).toEqual([]);
      }),
      {numRuns: 400, seed: 20200123}
    );
  });

  it("in very long lines", () => {
    fc.assert(
      fc.property(wildTexts(60), (text) => {
        const article = articleOf(text.replaceAll("\n", " ").repeat(120));
        expect(defects(article, annotate(article))).toEqual([]);
      }),
      {numRuns: 8, seed: 20200123}
    );
  });

  it("in texts of no language in particular", () => {
    const unread = annotator({actors: [], places: [], lexicon: {}}, "xx");
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 200}), (text) => {
        const article = articleOf(text, "xx");
        const found = unread(article);
        expect(defects(article, found)).toEqual([]);
        expect([found.attributions, found.claims, found.times]).toEqual([[], [], []]);
        expect(defects(article, annotate(article))).toEqual([]);
      }),
      {numRuns: 300, seed: 20200123}
    );
  });

  it("in an empty text", () => {
    expect(Object.values(annotate(articleOf(""))).flat()).toEqual([]);
  });
});

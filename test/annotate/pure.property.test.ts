import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {corpus} from "./corpora.ts";
import {articleOf, wildTexts} from "./wildTexts.ts";

const {articles, annotate} = corpus("data");

describe("annotate is a pure function", () => {
  it("of each article here, whatever was read before", () => {
    const alone = articles.map((article) => corpus("data").annotate(article));
    expect(articles.map((article) => annotate(article))).toEqual(alone);
    expect(articles.toReversed().map((article) => annotate(article))).toEqual(alone.toReversed());
  });

  it("of any text, with another article in between", () => {
    fc.assert(
      fc.property(wildTexts(40), wildTexts(40), (text, other) => {
        const article = articleOf(text);
        const before = annotate(article);
        annotate(articleOf(other));
        annotate({...articleOf(other), article: "other", published: "", published_from: "", published_to: ""});
        expect(annotate(article)).toEqual(before);
      }),
      {numRuns: 100, seed: 20200123}
    );
  });

  it("that changes nothing of the article, and tells what it does without doing otherwise", () => {
    for (const article of articles) {
      const frozen = Object.freeze({...article});
      const told: unknown[] = [];
      expect(annotate(frozen, (step) => void told.push(step))).toEqual(annotate(article));
      expect(told.length).toBeGreaterThan(0);
      expect(frozen).toEqual(article);
    }
  });
});

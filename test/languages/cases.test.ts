import {describe, expect, it} from "vitest";
import {annotator} from "../../loaders/annotate/annotator.ts";
import {languages} from "../../loaders/languages/index.ts";
import {articleOf, caseFiles, caseLists, layers, nameOf, readCases, type Case} from "./readCases.ts";
import {asWritten, comparable, matches, views} from "./views.ts";

describe.each(Object.keys(languages))("cases of %s", (language) => {
  const annotate = annotator(caseLists(language), language);

  function check(example: Case): void {
    const article = articleOf(example, language);
    const found = views(article, annotate(article));
    for (const layer of layers) {
      const expected = example[layer]?.map(asWritten);
      if (expected) expect({[layer]: comparable(found[layer], expected)}).toEqual({[layer]: expected});
      const barred = example.not?.[layer];
      const wrong = found[layer].filter((row) => barred === "any" || barred?.some((row2) => matches(row, row2)));
      expect({[`no ${layer}`]: wrong}).toEqual({[`no ${layer}`]: []});
    }
  }

  describe.each(caseFiles(language))("%s", (_, file) => {
    for (const example of readCases(file)) it(nameOf(example), () => check(example));
  });
});

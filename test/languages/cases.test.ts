import {describe, expect, it} from "vitest";
import {annotator} from "../../loaders/annotate/annotator.ts";
import {languages} from "../../loaders/languages/index.ts";
import {articleOf, caseFiles, caseLists, nameOf, readCases, type Case} from "./readCases.ts";
import {outcome, views} from "./views.ts";

describe.each(Object.keys(languages))("cases of %s", (language) => {
  const annotate = annotator(caseLists(language), language);

  describe.each(caseFiles(language))("%s", (_, file) => {
    const cases = readCases(file).map((example): [string, Case] => [nameOf(example), example]);
    it.each(cases)("%s", (_name, example) => {
      const article = articleOf(example, language);
      const {got, wanted} = outcome(example, views(article, annotate(article)));
      expect(got).toEqual(wanted);
    });
  });
});

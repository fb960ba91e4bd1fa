import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import {readCorpus} from "../../loaders/corpus/readCorpus.ts";
import {evaluate} from "../../loaders/evaluate/evaluate.ts";
import {goldRows} from "../../loaders/evaluate/goldRows.ts";

const sets = [
  {set: "the retold articles", dir: "data"},
  {set: "the articles as they came", dir: "../shared/corpora/idlib"}
];

for (const {set, dir} of sets)
  describe.skipIf(!existsSync(`${dir}/gold/discrepancies.csv`))(
    `${set} (${dir}; skipped where it does not lie there)`,
    () => {
      const {folder, problems} = readCorpus(dir, {lists: "data"});
      const read = () => {
        if (!folder) throw new Error(problems.map(({file, line, message}) => `${file}:${line}: ${message}`).join("\n"));
        const {lists, gold, articles} = folder;
        const rows = articles.map((article) => goldRows(article, gold, lists));
        const found = compare({articles: rows, lists, reportLanguage: "en"});
        const all = {
          sentences: rows.flatMap(({sentences}) => sentences),
          attributions: rows.flatMap(({attributions}) => attributions),
          times: rows.flatMap(({times}) => times),
          place_mentions: rows.flatMap(({place_mentions}) => place_mentions),
          actor_mentions: rows.flatMap(({actor_mentions}) => actor_mentions)
        };
        const texts = new Map(articles.map(({article, text}) => [article, text]));
        return {
          found,
          rows,
          gold,
          evaluation: evaluate(set, gold, {...all, claims: found.claims, discrepancies: found.discrepancies}, texts)
        };
      };

      it("give, from hand-made rows, every disagreement that a careful reader listed, with its kind", () => {
        const {evaluation} = read();
        expect(evaluation.errors.filter(({layer}) => layer === "discrepancy")).toEqual([]);
        expect(evaluation.rows.find(({layer}) => layer === "discrepancy")).toMatchObject({gold: 12, matched: 12});
      });

      it("give little beyond them", () => {
        const {found, gold} = read();
        expect(found.discrepancies.length).toBeLessThanOrEqual(gold.discrepancies.length * 1.5);
      });

      it("have no event that swallows the others", () => {
        const {found} = read();
        const largest = Math.max(...found.events.map(({claims}) => claims));
        expect(largest).toBeLessThan(found.claims.length / 4);
        expect(found.events.every(({articles}) => articles)).toBe(true);
      });

      it("are explained in both languages, without a gap in the sentence", () => {
        const {rows} = read();
        for (const reportLanguage of ["en", "ar"]) {
          const {discrepancies} = compare({articles: rows, lists: folder!.lists, reportLanguage});
          for (const {explanation} of discrepancies) expect(explanation).not.toMatch(/\{|undefined|NaN| {2}|“”|«»/);
        }
      });

      it("score 1 against themselves in every layer", () => {
        const {evaluation} = read();
        const coded = evaluation.rows.filter(({layer}) => !/discrepancy|not_claims/.test(layer));
        expect(coded.map(({layer, f1}) => [layer, f1])).toEqual(coded.map(({layer}) => [layer, 1]));
        expect(evaluation.rows.find(({layer}) => layer === "not_claims")).toMatchObject({gold: 6, found: 0});
      });
    }
  );

import {expect, it} from "vitest";
import {dateUndated} from "../../loaders/annotate/dateUndated.ts";
import type {Problem} from "../../loaders/corpus/problem.ts";
import type {Article} from "../../loaders/types.ts";

const lists = {actors: [], places: [], lexicon: {}};
const article = (id: string, published: string, text: string): Article => ({
  article: id,
  title: "",
  outlet: "",
  published,
  published_from: published,
  published_to: published,
  language: "ar",
  rights: "full",
  url: "",
  note: "",
  text,
  file: `articles/${id}.md`
});

it("dates an undated article from its last full date and its weekday, as approximate, and tells so", () => {
  const told: Problem[] = [];
  const [dated, undated] = dateUndated(
    [
      article("a", "2019-08-01", "قال مصدر إن القصف توقف."),
      article("b", "", "قُتل جندي في 10 آب 2019. وقال مصدر اليوم الاثنين إن القصف توقف.")
    ],
    lists,
    (problem) => void told.push(problem)
  );
  expect(dated!.published).toBe("2019-08-01");
  expect(undated!.published).toMatch(/^2019-08-\d\d~$/);
  expect(undated!.published_from).toBe(undated!.published.slice(0, 10));
  expect(told.map(({file, severity}) => ({file, severity}))).toEqual([{file: "articles/b.md", severity: "warning"}]);
});

it("leaves an article undated whose text gives no date", () => {
  const told: Problem[] = [];
  const [undated] = dateUndated([article("a", "", "قُتل جندي في قصف.")], lists, (problem) => void told.push(problem));
  expect(undated!.published).toBe("");
  expect(told).toEqual([]);
});

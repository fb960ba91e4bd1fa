import {describe, expect, it} from "vitest";
import {inferDate, type Period} from "../../loaders/annotate/inferDate.ts";
import {languages} from "../../loaders/languages/index.ts";
import {document} from "../../loaders/text/document.ts";
import {lexicon} from "../../loaders/text/lexicon.ts";
import type {Article} from "../../loaders/types.ts";

const arabic = languages.ar!;
const words = lexicon(arabic.entries({}), arabic.clitics);

function infer(text: string, period?: Period) {
  const article = {article: "a", text, published: "", published_from: "", published_to: ""} as Article;
  const found = inferDate(document(article, arabic, words), arabic, period);
  return found && [found.published, found.rule];
}

describe("the date of an undated article", () => {
  it("is the first fitting weekday from the last full date on", () => {
    // 10 August 2019 was a Saturday
    expect(infer("قتل مدنيان في 10 آب 2019. وأعلنت الوزارة اليوم الاثنين الحصيلة.")).toEqual([
      "2019-08-12~",
      "date and weekday"
    ]);
    expect(infer("في 10 آب 2019 بدأت الحملة، وتوقفت أمس السبت.")).toEqual(["2019-08-11~", "date and weekday"]);
  });

  it("is near the last full date where no weekday helps", () => {
    expect(infer("قتل مدنيان في 10 آب 2019 بعد هدنة 2 آب 2019.")).toEqual(["2019-08-10~", "date"]);
  });

  it("does not rest on a day that lies ahead", () => {
    expect(infer("سيعقد الاجتماع في 10 آب 2019.")).toBeUndefined();
  });

  it("follows from the corpus' period where one day of it fits", () => {
    const week = {from: "2019-08-10", to: "2019-08-14"};
    expect(infer("أعلنت الوزارة صباح اليوم الاثنين الحصيلة.", week)).toEqual(["2019-08-12~", "period and weekday"]);
    expect(infer("أعلنت الوزارة اليوم الاثنين الحصيلة.", {from: "2019-08-01", to: "2019-08-31"})).toBeUndefined();
    expect(infer("أعلنت الوزارة الاثنين الحصيلة.", week)).toBeUndefined();
  });

  it("stays unknown where the text says nothing", () => {
    expect(infer("أعلنت الوزارة الحصيلة أمس.")).toBeUndefined();
  });
});

import {describe, expect, test} from "vitest";
import {furnitureLines, inferTitle} from "../../loaders/corpus/furniture.ts";

const story = "وصلت القافلة صباح اليوم إلى المدينة بعد رحلة طويلة.";
const marked = (text: string, outlet = "") =>
  furnitureLines(text, "ar", outlet).map(({start, end}) => text.slice(start, end));

describe("lines of the page, whatever their hamza, marks and bullets", () => {
  test.each([
    "تخطى إلى المحتوى",
    "تخطي الى المحتوى",
    "التعليقات مغلقة.",
    "إقرأ أيضاً : خبر عن القافلة وما جرى لها",
    "اقرأ أيضا: خبر آخر",
    "للمزيد: هل تصل القافلة؟",
    "جميع الحقوق محفوظة © الموقع 2020",
    "حقوق النشر محفوظة لصالح الموقع",
    "المصدر: وكالات",
    '* نقلا عن "الصحيفة" المحلية',
    "فيسبوك | تويتر | واتساب",
    "دبي - رويترز",
    "فرانس24/ أ ف ب",
    "صورة أرشيفية من المدينة",
    "تابعونا على تويتر"
  ])("%s", (line) => expect(marked(`${story}\n${line}\n${story}`)).toEqual([line]));
});

describe("lines of the article", () => {
  test.each([
    story,
    "قال المصدر إن القافلة وصلت.",
    "المصدر الذي طلب عدم ذكر اسمه أكد وصول القافلة",
    "شارك مئات الأشخاص في استقبال القافلة",
    "نقلا عن شهود وصلت القافلة",
    "شاهد أيضا عدد من السكان القافلة وهي تدخل المدينة من جهة الغرب قرب السوق القديم ثم تغادرها بعد ساعات قليلة عائدة إلى حيث جاءت أول مرة قبل أسبوع",
    "القائمة التي نشرتها البلدية طويلة",
    "روسيا - تركيا: اتفاق جديد"
  ])("%s", (line) => expect(marked(`${story}\n${line}\n${story}`)).toEqual([]));
});

test("headlines after a marker belong to it, up to the first line that is none", () => {
  const text = `${story}\n\nموضوعات تهمك:\n\nالقافلة تصل متأخرة\n\nماذا حملت القافلة؟\n\nالتعليقات مغلقة.`;
  expect(marked(text)).toEqual(["موضوعات تهمك:", "القافلة تصل متأخرة", "ماذا حملت القافلة؟", "التعليقات مغلقة."]);
  expect(marked(`اقرأ أيضا:\nالقافلة تصل متأخرة\n${story}\nخاتمة قصيرة`)).toEqual(["اقرأ أيضا:", "القافلة تصل متأخرة"]);
});

test("the author's line goes with the word for source above it", () => {
  expect(marked(`${story}\n\nالمصدر\nكاتب المقال\nسطر آخر`)).toEqual(["المصدر", "كاتب المقال"]);
});

test("a line that only names the outlet, or the outlet and a town, is a byline", () => {
  expect(marked(`المرصد - حلب\n${story}\nالمرصد`, "المرصد")).toEqual(["المرصد - حلب", "المرصد"]);
  expect(marked(`${story}\nالمرصد`)).toEqual([]);
});

test("spans are whole lines without their line break", () => {
  const text = "تويتر\r\n\r\nالتعليقات مغلقة";
  expect(furnitureLines(text, "ar")).toEqual([
    {start: 0, end: 5},
    {start: 9, end: text.length}
  ]);
});

test("a language without a list of furniture has none", () => {
  expect(furnitureLines("تويتر", "xx")).toEqual([]);
});

describe("the headline of a text file", () => {
  test.each([
    ["its first line, where an empty one follows", `عنوان الخبر\n\n${story}`, "عنوان الخبر"],
    ["the first that is no furniture", `تخطى إلى المحتوى\n\n عنوان الخبر \r\n\r\n${story}`, "عنوان الخبر"],
    ["none where the text goes on", `${story}\n${story}\n\n${story}`, ""],
    ["none where nothing follows", "عنوان الخبر\n\n\n", ""],
    ["none in an empty text", "\n\n", ""]
  ])("is %s", (_, text, title) => expect(inferTitle(text, "ar")).toBe(title));
});

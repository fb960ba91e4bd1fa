import {describe, expect, it} from "vitest";
import {times, type Time} from "../../loaders/annotate/times.ts";
import {languages} from "../../loaders/languages/index.ts";
import {document, spanOf} from "../../loaders/text/document.ts";
import {lexicon} from "../../loaders/text/lexicon.ts";
import type {Article} from "../../loaders/types.ts";

const arabic = languages.ar!;
const words = lexicon(arabic.entries({}), arabic.clitics);

interface Published {
  published: string;
  published_from: string;
  published_to: string;
}

const on = (published: string): Published => {
  const day = published.replace("~", "");
  return {published, published_from: day, published_to: day};
};
const UNKNOWN: Published = {published: "", published_from: "", published_to: ""};

/** Expressions with their words; Thursday 23 January 2020 unless told. */
function read(text: string, published = on("2020-01-23")): (Time & {text: string})[] {
  const article = {article: "a", text, ...published} as Article;
  const doc = document(article, arabic, words);
  return times(doc, arabic).map((time) => {
    const {start, end} = spanOf(doc.tokens, time.first, time.last);
    return {...time, text: text.slice(start, end)};
  });
}

const short = (text: string, published?: Published) => read(text, published).map((t) => [t.text, t.from, t.to]);

describe("one day", () => {
  it.each([
    ["وقع هجوم مساء أمس الأربعاء على المدينة", "مساء أمس الأربعاء", "2020-01-22"],
    ["هجوم صباح اليوم الخميس", "صباح اليوم الخميس", "2020-01-23"],
    ["وصل يوم أمس", "يوم أمس", "2020-01-22"],
    ["قتلوا أول أمس", "أول أمس", "2020-01-21"],
    ["قال الاثنين إن", "الاثنين", "2020-01-20"],
    ["وصل الخميس", "الخميس", "2020-01-23"],
    ["وصل الخميس الماضي", "الخميس الماضي", "2020-01-16"],
    ["يصل الخميس المقبل", "الخميس المقبل", "2020-01-30"],
    ["وصل الثلاثاء من الأسبوع الماضي", "الثلاثاء من الأسبوع الماضي", "2020-01-14"],
    ["عاد قبل يومين", "قبل يومين", "2020-01-21"],
    ["بدأت في 12 آب 2019", "12 آب 2019", "2019-08-12"],
    ["بدأت في 18 أيلول/سبتمبر", "18 أيلول/سبتمبر", "2019-09-18"],
    ["بدأت الثاني عشر من مايو (أيار) الماضي", "الثاني عشر من مايو (أيار) الماضي", "2019-05-12"],
    ["بدأت في 5 غشت 2019", "5 غشت 2019", "2019-08-05"],
    ["بدأت في 14 جويلية 2019", "14 جويلية 2019", "2019-07-14"],
    ["بدأت في 2019/8/12", "2019/8/12", "2019-08-12"],
    ["بدأت في 12-8-2019", "12-8-2019", "2019-08-12"],
    ["بدأت في ١٢/٨/٢٠١٩", "١٢/٨/٢٠١٩", "2019-08-12"],
    ["بدأت في 12 من الشهر الجاري", "12 من الشهر الجاري", "2020-01-12"],
    ["في 5 رمضان 1440 هجرية", "5 رمضان 1440 هجرية", "2019-05-10"],
    ["يوم 5 رمضان 1440 هـ الموافق 10 أيار 2019", "يوم 5 رمضان 1440 هـ الموافق 10 أيار 2019", "2019-05-10"]
  ])("%s", (text, words, day) => {
    expect(short(text)).toEqual([[words, day, day]]);
  });

  it("takes a weekday for the next one where the verb is in the future", () => {
    expect(short("سيعقد الاجتماع يوم الاثنين")).toEqual([["يوم الاثنين", "2020-01-27", "2020-01-27"]]);
    expect(short("سيعقد الاجتماع قريبا، كما قال الاثنين")).toEqual([["الاثنين", "2020-01-20", "2020-01-20"]]);
  });

  it("keeps a weekday that does not fit its date, and says so", () => {
    const [time] = read("وصل اليوم الاثنين");
    expect(time).toMatchObject({from: "2020-01-23", conflict: "الاثنين (2020-01-20) ≠ 2020-01-23"});
    expect(read("وصل اليوم الخميس")[0]!.conflict).toBe("");
    expect(read("وصل السبت 12 آب 2019")[0]!.conflict).toContain("2019-08-10");
  });

  it("is a part of the day where the words say one", () => {
    expect(read("فجر اليوم الخميس")[0]!.granularity).toBe("part_of_day");
    expect(read("اليوم الخميس")[0]!.granularity).toBe("day");
  });
});

describe("a night spans two days", () => {
  it.each([
    ["قصف الليلة الماضية", "الليلة الماضية", "2020-01-22", "2020-01-23"],
    ["قصف في ساعة متأخرة من الليل", "ساعة متأخرة من الليل", "2020-01-22", "2020-01-23"],
    ["قصف ليلة أمس", "ليلة أمس", "2020-01-22", "2020-01-23"],
    ["قصف ليل الاثنين - الثلاثاء", "ليل الاثنين - الثلاثاء", "2020-01-20", "2020-01-21"],
    ["قصف في وقت متأخر من ليل الثلاثاء", "وقت متأخر من ليل الثلاثاء", "2020-01-21", "2020-01-22"]
  ])("%s", (text, words, from, to) => {
    expect(short(text)).toEqual([[words, from, to]]);
  });
});

describe("longer times", () => {
  it.each([
    ["منذ بداية الشهر الجاري", "2020-01-01", "2020-01-23"],
    ["منذ 100 يوم", "2019-10-15", "2020-01-23"],
    ["منذ أشهر", "", "2020-01-23"],
    ["منذ 18 شباط/فبراير", "2019-02-18", "2020-01-23"],
    ["خلال الأسبوعين الماضيين", "2020-01-09", "2020-01-23"],
    ["خلال 24 ساعة", "2020-01-22", "2020-01-23"],
    ["خلال الساعات الـ48 الماضية", "2020-01-21", "2020-01-23"],
    ["خلال الأيام القليلة الماضية", "", "2020-01-23"],
    ["الأشهر الثلاثة الماضية", "2019-10", "2020-01-23"],
    ["الأيام المقبلة", "2020-01-23", ""],
    ["الشهر الماضي", "2019-12", "2019-12"],
    ["العام الماضي", "2019", "2019"],
    ["أغسطس 2013", "2013-08", "2013-08"],
    ["مايو (أيار) 2017", "2017-05", "2017-05"],
    ["عام 2015", "2015", "2015"],
    ["بين عامي 2013 و2015", "2013", "2015"],
    ["من 5 إلى 10 مايو 2019", "2019-05-05", "2019-05-10"],
    ["بين 12 و15 أيلول 2019", "2019-09-12", "2019-09-15"],
    ["من الأحد إلى الثلاثاء", "2020-01-19", "2020-01-21"],
    ["صيف 2017", "2017-06-01", "2017-08-31"],
    ["ثمانينيات القرن الماضي", "1980", "1989"],
    ["أواخر أبريل 2019", "2019-04-21~", "2019-04-30"]
  ])("%s", (text, from, to) => {
    expect(short(text)).toEqual([[text, from, to]]);
  });

  it("reads a doubtful month name only beside what makes it a month", () => {
    expect(short("أعلن في مارس 2019")).toEqual([["مارس 2019", "2019-03", "2019-03"]]);
    expect(short("الذي مارس ضغوطا على آب العائلة")).toEqual([]);
  });
});

describe("what is no time", () => {
  it.each([
    ['قال لموقع "الساعة 25" إن'],
    ["الشاب البالغ من العمر 26 عاما"],
    ["أحمد (33 عاما)"],
    ["المركز الإعلامي العام 15"],
    ["الأمين العام الحالي للحزب"],
    ["قالت قناة روسيا اليوم"],
    ["وقع ذلك مؤخرا وفي وقت سابق"],
    ["مرتين في اليوم"],
    ["بمناسبة اليوم العالمي للمرأة"],
    ["دمروا 3 بيك آب"],
    ["قبل يومين من الانتخابات"],
    ["لمدة ثلاثة أيام"],
    ["قتل 2013 شخصا"]
  ])("%s", (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe("the publication date", () => {
  it("makes what hangs on it approximate, and nothing else", () => {
    const [a, b, c] = read("يوم أمس ومنذ بداية الشهر الجاري وفي 12 آب 2018", on("2019-08-16~"));
    expect(a).toMatchObject({from: "2019-08-15~", to: "2019-08-15~", certain: false});
    expect(b).toMatchObject({from: "2019-08-01", to: "2019-08-16~", certain: false});
    expect(c).toMatchObject({from: "2018-08-12", to: "2018-08-12", certain: true});
  });

  it("leaves relative times symbolic where it is unknown", () => {
    const [a, b] = read("أمس الأربعاء، وفي 12 آب 2018", UNKNOWN);
    expect(a).toMatchObject({from: "", to: "", certain: false, conflict: ""});
    expect(b).toMatchObject({from: "2018-08-12", to: "2018-08-12", certain: true});
  });

  it("may be a whole month", () => {
    const month = {published: "2019-08", published_from: "2019-08-01", published_to: "2019-08-31"};
    expect(read("وصل أمس", month)[0]).toMatchObject({from: "2019-07-31~", to: "2019-08-30~", certain: false});
  });
});

it("takes linear time on long texts", () => {
  const piece = "وقال الاثنين إن 12 من 15 قتلوا منذ من إلى بين 5 و6 أيام مايو. ";
  // processor time: the clock also counts what other programs do
  const secondsFor = (pieces: number) => {
    const article = {article: "a", text: piece.repeat(pieces), ...on("2020-01-23")} as Article;
    const doc = document(article, arabic, words);
    const start = process.cpuUsage();
    expect(times(doc, arabic).length).toBeGreaterThanOrEqual(pieces);
    return process.cpuUsage(start).user / 1e6;
  };
  secondsFor(1000);
  const short = Math.min(secondsFor(1000), secondsFor(1000));
  expect(secondsFor(4000)).toBeLessThan(10 * short + 0.2);
});

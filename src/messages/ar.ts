import type {Messages} from "./en.js";
import {counted, magnitude, nouns} from "./ar/grammar.js";
import {notebook} from "./ar/notebook.js";
import {pages} from "./ar/pages.js";
import {ui} from "./ar/ui.js";
import {words} from "./ar/words.js";

const outletsOf = (n: number, unnamed: number) =>
  n
    ? ` (${counted(n, nouns.outlet)}${unnamed ? `، و${counted(unnamed, nouns.article)} بلا وسيلة مسمّاة` : ""})`
    : " لا تُسمّى الوسائل التي نشرتها";

/** Every word of the interface, in Arabic. */
export const messages: Messages = {
  english: false,
  locale: "ar-SY-u-nu-latn",
  pages,
  words,
  notebook,
  ui,
  figure({low, high, hedge}) {
    if (hedge === "withheld") return "سكوت";
    if (hedge === "unknown") return "«لا أحد يعرف»";
    if (hedge === "none") return "لا شيء";
    if (hedge === "more_than" && low !== null) return `أكثر من ${low - 1}`;
    if (hedge === "less_than" && high !== null) return `أقل من ${high + 1}`;
    if (low === null && high === null) return words.hedge[hedge];
    if (low === null) return `حتى ${high}`;
    if (high === null) return `${low} على الأقل`;
    if (low === high) return hedge === "listed" ? `${low}، معدودة من قائمة` : `${low}`;
    if (hedge === "approx") return `نحو ${Math.round((low + high) / 2)} (${low}–${high})`;
    return hedge === "tens" || hedge === "several" ? `${magnitude(hedge, low)} (${low}–${high})` : `${low}–${high}`;
  },
  indexLead(f) {
    if (!f.articles) return "لا مقال في هذه المدوّنة بعد.";
    const who = `${counted(f.articles, nouns.article)}${outletsOf(f.outlets, f.unnamed)}`;
    if (!f.claims && !f.discrepancies) return `${who}: لا رقم فيها يُقابل برقم آخر.`;
    const what = `${who}: ${counted(f.claims, nouns.claim)}${f.sourced ? `، ${f.sourced === f.claims ? "كلها" : `منها ${f.sourced}`} على ذمة ${counted(f.speakers, nouns.source)}` : ""}`;
    if (!f.discrepancies) return `${what}، ولا تناقض بينها.`;
    return `${what}. تفترق الروايات في عدد من المواضع: ${counted(f.discrepancies, nouns.place)}، وأكثرها: ${f.kinds.map((k) => words.kind[k]).join("، ")}.`;
  },
  discrepanciesLead(f) {
    if (!f.all)
      return f.claims ? `${counted(f.claims, nouns.claim)}، ولا اختلاف بينها.` : "لا خبر هنا يمكن أن يناقضه آخر.";
    const others = "في ما عُدّ، أو في لفظه، أو في ما سُكت عنه";
    const flat = !f.contradictions
      ? `كلها ${others}`
      : f.contradictions === f.all
        ? "كلها تناقض صريح"
        : `${counted(f.contradictions, nouns.disagreement)} منها تناقض صريح، وسائرها ${others}`;
    return `تفترق الروايات: ${counted(f.all, nouns.disagreement)} حول ${counted(f.events, nouns.event)}؛ ${flat}.`;
  },
  sourcingLead(f) {
    if (!f.attributions) return "لا مقال هنا يُنطق مصدراً.";
    const most = f.top ? `؛ أكثرها «${f.top.lemma}»: ${counted(f.top.count, nouns.time)}` : "";
    const bare = f.claims ? ` ومن ${counted(f.claims, nouns.claim)}، ${f.unsourced} بلا مصدر سوى الوسيلة نفسها.` : "";
    return `تُنطق المصادر ${counted(f.attributions, nouns.time)}، وعدد الألفاظ المستعملة: ${counted(f.lemmas, nouns.word)}${most}.${bare}`;
  },
  namingLead(f) {
    if (!f.mentions) return "لا يُسمّى طرف من أطراف القائمة.";
    const coloured = f.coloured ? `منها ${counted(f.coloured, nouns.time)} باسم منحاز` : "ولا اسم منحازاً بينها";
    return `${counted(f.actors, nouns.actor)}، ${counted(f.mentions, nouns.mention)}، ${counted(f.labels, nouns.name)}، ${coloured}.`;
  },
  timelineLead(f) {
    if (!f.rows) return "لا شيء هنا مؤرَّخ.";
    const span =
      f.from && f.to && f.from !== f.to
        ? `من ${messages.date(f.from)} إلى ${messages.date(f.to)}`
        : `في ${messages.date(f.from || f.to)}`;
    const rest = f.uncertain
      ? `؛ ومن ${counted(f.expressions, nouns.expression)}، ${f.uncertain} معلّقة بتاريخ غير يقين`
      : "";
    return `تؤرّخ المقالات ${f.dated === f.events ? counted(f.events, nouns.event) : `${f.dated} من ${counted(f.events, nouns.event)}`} ${span}${rest}.`;
  },
  placesLead(f) {
    if (!f.places) return "لا يُذكر مكان من أماكن القائمة.";
    const map = f.located === f.places ? "كلها على الخريطة" : `${f.located} منها بإحداثيات موثوقة`;
    return `تذكر المقالات ${counted(f.places, nouns.site)}، ${map}${f.top ? `؛ أكثرها ذكراً ${f.top}` : ""}.`;
  },
  articlesLead: (n, words) =>
    n ? `${counted(n, nouns.article)}، وعدد كلماتها ${words.toLocaleString("en")}.` : "لا مقال في هذه المدوّنة بعد.",
  articleLead(f) {
    const told = f.claims
      ? `في هذا المقال ${counted(f.claims, nouns.claim)}، وتُنطق المصادر فيه ${counted(f.attributions, nouns.time)}`
      : f.attributions
        ? `لا خبر معدوداً في هذا المقال؛ وتُنطق المصادر فيه ${counted(f.attributions, nouns.time)}`
        : "لا خبر معدوداً في هذا المقال ولا مصدر يتكلم";
    return `${told}${f.discrepancies ? `؛ ويمسّه ${counted(f.discrepancies, nouns.disagreement)}` : ""}.`;
  },
  methodLead(layers) {
    if (!layers.length) return "لم يُرمَّز أي مقال من هذه المدوّنة يدوياً، فلا يمكن القول كم يخطئ المستخرِج هنا.";
    const sorted = [...layers].sort((a, b) => b.f1 - a.f1);
    const say = (l: {layer: string; f1: number; gold: number}) =>
      `${(words.layer as Record<string, string>)[l.layer] ?? l.layer} (${l.f1.toFixed(2)} من 1، والمرمَّز يدوياً ${l.gold})`;
    return sorted.length === 1
      ? `قيس المستخرِج أمام مقالات مرمَّزة يدوياً في ${say(sorted[0]!)}.`
      : `أمام مقالات مرمَّزة يدوياً، أفضل أداء المستخرِج في ${say(sorted[0]!)} وأضعفه في ${say(sorted.at(-1)!)}.`;
  },
  dataLead: (tables, rows) =>
    `${counted(tables, nouns.table)}، وعدد صفوفها ${rows.toLocaleString("en")}، مباحة لمن أراد.`,
  object: (object) => (words.object as Record<string, string>)[object] ?? object.replaceAll("_", " "),
  // Isolated from left to right: in an Arabic line its parts would change places.
  date: (edtf) => (edtf ? `${/[~?%]/.test(edtf) ? "نحو " : ""}\u2066${edtf.replace(/[~?%]/g, "")}\u2069` : ""),
  mentions: (n) => counted(n, nouns.mention),
  claims: (n) => counted(n, nouns.claim),
  attributions: (n) => counted(n, nouns.time),
  disagreements: (n) => counted(n, nouns.disagreement),
  shownOf: (shown, all) => (shown === all ? `الكل: ${all}` : `${shown} من ${all}`),
  more: (n) => `${n} أخرى`,
  sumOf: (a, b) => `${a}، ${b}`
};

/** A counted noun: one, the dual, the plural after 3–10, the singular after 11–99, the singular after round hundreds. */
export interface Noun {
  one: string;
  two: string;
  few: string;
  many: string;
  hundred: string;
}

/** The noun in its counted form: "مقال واحد", "مقالان", "5 مقالات", "12 مقالاً", "100 مقال". */
export function counted(n: number, {one, two, few, many, hundred}: Noun): string {
  const rest = n % 100;
  if (n === 1) return one;
  if (n === 2) return two;
  const number = n.toLocaleString("en");
  if (rest >= 3 && rest <= 10) return `${number} ${few}`;
  return rest >= 11 ? `${number} ${many}` : `${number} ${hundred}`;
}

export const nouns = {
  article: {one: "مقال واحد", two: "مقالان", few: "مقالات", many: "مقالاً", hundred: "مقال"},
  outlet: {one: "وسيلة واحدة", two: "وسيلتان", few: "وسائل", many: "وسيلة", hundred: "وسيلة"},
  claim: {one: "خبر معدود واحد", two: "خبران معدودان", few: "أخبار معدودة", many: "خبراً معدوداً", hundred: "خبر معدود"},
  source: {one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدراً", hundred: "مصدر"},
  place: {one: "موضع واحد", two: "موضعان", few: "مواضع", many: "موضعاً", hundred: "موضع"},
  site: {one: "مكان واحد", two: "مكانان", few: "أماكن", many: "مكاناً", hundred: "مكان"},
  event: {one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثاً", hundred: "حدث"},
  time: {one: "مرة واحدة", two: "مرتان", few: "مرات", many: "مرة", hundred: "مرة"},
  word: {one: "لفظ واحد", two: "لفظان", few: "ألفاظ", many: "لفظاً", hundred: "لفظ"},
  actor: {one: "طرف واحد", two: "طرفان", few: "أطراف", many: "طرفاً", hundred: "طرف"},
  name: {one: "اسم واحد", two: "اسمان", few: "أسماء", many: "اسماً", hundred: "اسم"},
  expression: {
    one: "عبارة زمنية واحدة",
    two: "عبارتان زمنيتان",
    few: "عبارات زمنية",
    many: "عبارة زمنية",
    hundred: "عبارة زمنية"
  },
  disagreement: {one: "اختلاف واحد", two: "اختلافان", few: "اختلافات", many: "اختلافاً", hundred: "اختلاف"},
  table: {one: "جدول واحد", two: "جدولان", few: "جداول", many: "جدولاً", hundred: "جدول"},
  row: {one: "صف واحد", two: "صفان", few: "صفوف", many: "صفاً", hundred: "صف"},
  mention: {one: "ذكر واحد", two: "ذكران", few: "مرات ذكر", many: "مرة ذكر", hundred: "مرة ذكر"}
} satisfies Record<string, Noun>;

export function magnitude(hedge: "tens" | "several", low: number): string {
  if (hedge === "several") return "بضعة";
  return low >= 20000 ? "عشرات الآلاف" : low >= 2000 ? "آلاف" : low >= 200 ? "مئات" : "عشرات";
}

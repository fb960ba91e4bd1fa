/** The number that a folded form of digits stands for: «12,500» and «12.500» are thousands, «2,5» and «2.5» a decimal. NaN for a word. */
export function numberOf(form: string): number {
  if (!/^\d/.test(form)) return NaN;
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(form) && !form.startsWith("0");
  return Number(grouped ? form.replaceAll(/[.,]/g, "") : form.replaceAll(",", "."));
}

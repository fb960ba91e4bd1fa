/** "1 article", "5 articles". */
export const counted = (n: number, one: string, many = plural(one)): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const plural = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const SINGULAR: Record<string, string> = {people: "person", children: "child", women: "woman"};

/** "villages" → "village"; what has no plural stays. */
export const singular = (noun: string): string =>
  SINGULAR[noun] ?? (noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, ""));

/** The vague words by the lower end of their interval. */
export function times(hedge: "tens" | "several", low: number): string {
  if (hedge === "several") return "a few";
  return low >= 20000 ? "tens of thousands" : low >= 2000 ? "thousands" : low >= 200 ? "hundreds" : "dozens";
}

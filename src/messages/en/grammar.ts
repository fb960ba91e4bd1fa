/** "1 article", "5 articles". */
export const counted = (n: number, one: string, many = plural(one)): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const plural = (noun: string): string => (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** "a", "a and b", "a, b and c". */
export function listed(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The vague words by the lower end of their interval. */
export function times(hedge: "tens" | "several", low: number): string {
  if (hedge === "several") return "a few";
  return low >= 20000 ? "tens of thousands" : low >= 2000 ? "thousands" : low >= 200 ? "hundreds" : "tens";
}

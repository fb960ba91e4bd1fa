/** What marks a word for a group against all others. */
export interface Mark {
  word: string;
  /** How often in the group, and in all others. */
  count: number;
  others: number;
  /** Log-odds ratio, group over others, drawn towards the corpus' own shares; above 0 the group prefers the word. */
  logOdds: number;
  /** `logOdds` over its standard deviation: beyond ±1.96 it is hardly chance. */
  z: number;
}

/**
 * Which words mark a group: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, eq. 16,
 * 22). The prior of a word is its share in the whole corpus times `strength` (in words; how many words of the corpus' usual
 * mixture a group is given beforehand), so that a word that a small group has once does not come out on top. `groups`:
 * group → word → count. Returns group → its words by falling `z`, then by word.
 */
export function logOdds(groups: ReadonlyMap<string, ReadonlyMap<string, number>>, strength = 10): Map<string, Mark[]> {
  const total = new Map<string, number>();
  for (const counts of groups.values())
    for (const [word, count] of counts) total.set(word, (total.get(word) ?? 0) + count);
  const all = [...total.values()].reduce((a, b) => a + b, 0);
  const marks = (counts: ReadonlyMap<string, number>): Mark[] => {
    const size = [...counts.values()].reduce((a, b) => a + b, 0);
    return [...total]
      .map(([word, sum]): Mark => {
        const prior = (strength * sum) / all;
        const count = counts.get(word) ?? 0;
        const others = sum - count;
        const inside = (count + prior) / (size - count + strength - prior);
        const outside = (others + prior) / (all - size - others + strength - prior);
        // one word in all: its odds are infinite in both
        const ratio = Number.isFinite(inside) && Number.isFinite(outside) ? Math.log(inside / outside) : 0;
        return {word, count, others, logOdds: ratio, z: ratio / Math.sqrt(1 / (count + prior) + 1 / (others + prior))};
      })
      .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  };
  return new Map([...groups].map(([group, counts]) => [group, marks(counts)]));
}

/** 97.5 % point of the standard normal distribution, for an interval that holds the share in 95 of 100 samples. */
export const Z95 = 1.959963984540054;

export interface Share {
  /** count / total; `null` where the total is 0. */
  share: number | null;
  low: number;
  high: number;
}

/**
 * A share with its score interval (Wilson 1927), which stays within 0 and 1 and holds for the few cases a corpus has: 0 of
 * 5 is not 0, but 0 to 0.43. Throws where `count` is no part of `total`.
 */
export function wilson(count: number, total: number, z = Z95): Share {
  if (!(count >= 0 && count <= total)) throw new Error(`a share of ${count} in ${total}: expected 0 to ${total}`);
  if (total === 0) return {share: null, low: 0, high: 1};
  const p = count / total;
  const z2 = z * z;
  const centre = p + z2 / (2 * total);
  const room = z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return {
    share: p,
    low: count === 0 ? 0 : (centre - room) / scale,
    high: count === total ? 1 : (centre + room) / scale
  };
}

/** The first index below `length` for which `reached` holds, as it does for all after it; `length` where there is none. */
export function bisect(length: number, reached: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The fewest units to insert, delete or replace between all of `expected` and the beginning of `actual`, however long. */
export function distanceToBeginning(expected: string, actual: string): number {
  const width = Math.min(actual.length, 2 * expected.length);
  let row = Array.from({length: width + 1}, (_, j) => j);
  for (let i = 1; i <= expected.length; ++i) {
    const next = [i];
    for (let j = 1; j <= width; ++j)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(expected[i - 1] !== actual[j - 1])));
    row = next;
  }
  return Math.min(...row);
}

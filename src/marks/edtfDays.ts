/** First or last moment of an EDTF day, month or year (UTC); null where it is none of these. `~`, `?` and `%` are passed over. */
export function edtfDay(edtf: string, end: "first" | "last"): Date | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]*$/.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]) - 1, match[3] && Number(match[3])];
  if (end === "first") return new Date(Date.UTC(year, month || 0, day || 1));
  // The moment after the last day, so that a day has a length.
  if (day) return new Date(Date.UTC(year, month || 0, day + 1));
  return month !== undefined && month !== ""
    ? new Date(Date.UTC(year, month + 1, 1))
    : new Date(Date.UTC(year + 1, 0, 1));
}

export const isApproximate = (edtf: string): boolean => /[~?%]/.test(edtf);

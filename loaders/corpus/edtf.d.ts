/** The part of the `edtf` package that Isnad uses (the package ships no types). */
declare module "edtf" {
  interface ExtendedDate {
    type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" | "List" | "Set";
    /** Milliseconds of the first and the last instant; `null` or ±Infinity where open. */
    min: number | null;
    max: number | null;
    /** Canonical form. */
    edtf: string;
    /** Ends of an interval. */
    lower?: ExtendedDate | number | null;
    upper?: ExtendedDate | number | null;
  }
  /** Throws on anything that is no EDTF. */
  export default function edtf(
    text: string,
    options?: {level?: 0 | 1 | 2 | 3; types?: ExtendedDate["type"][]}
  ): ExtendedDate;
}

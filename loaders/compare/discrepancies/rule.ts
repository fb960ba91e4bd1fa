import type {Discrepancy, ArticleAnnotations, Lists} from "../../types.ts";
import type {Wordings} from "../../languages/wordings.ts";
import type {Account} from "../account.ts";
import type {Happening} from "../events.ts";
import type {Gazetteer} from "../gazetteer.ts";

/** What all rules look at. */
export interface Scene {
  happenings: readonly Happening[];
  articles: readonly ArticleAnnotations[];
  lists: Lists;
  gazetteer: Gazetteer;
  /** What a language knows of the words of a row, by BCP 47 code. */
  wordingsOf: (language: string) => Wordings;
  /** True where a rule before has said why these two rows differ. */
  explained: (rowA: string, rowB: string) => boolean;
}

/** A row that a discrepancy cites. */
export interface Cited {
  row: string;
  article: string;
  /** The row's own words. */
  text: string;
  /** Of a claim: who answers for it, where and when. */
  account: Account | null;
  /** Further words the explanation asks for. */
  words: Readonly<Record<string, string>>;
}

/** Two rows that differ, and why, not yet put into words. */
export interface Finding {
  kind: Discrepancy["kind"];
  /** Which of the kind's phrases, where it has several. */
  variant?: string;
  event: string;
  measure: string;
  a: Cited;
  b: Cited;
  /** Values that belong to neither row alone. */
  values?: Readonly<Record<string, string>>;
}

/** One kind of discrepancy. */
export interface Rule {
  kind: Discrepancy["kind"];
  /** Findings in a stable order; pure. */
  find(scene: Scene): Finding[];
}

export const cite = (account: Account, words: Readonly<Record<string, string>> = {}): Cited => ({
  row: account.claim.claim,
  article: account.article.article,
  text: account.claim.text,
  account,
  words
});

/** A finding about two claims of one event, the earlier one first. */
export const finding = (
  kind: Discrepancy["kind"],
  {event}: Happening,
  a: Account,
  b: Account,
  more: Partial<Finding> = {}
): Finding => ({kind, event: event.event, measure: a.claim.measure, a: cite(a), b: cite(b), ...more});

import type {TokenRange} from "../../text/sentences.ts";
import type {Attribution} from "../../types.ts";
import type {Cue} from "./cue.ts";

/** An attribution in the making, in tokens. */
export interface Draft {
  cue: Cue;
  /** Index of the sentence its cue stands in. */
  sentence: number;
  source: TokenRange | undefined;
  content: TokenRange | undefined;
  mode: Attribution["mode"];
  /** The outer link of a chain. */
  via: Draft | undefined;
  rule: string;
  /** The cue is impersonal: the outlet answers for it. */
  impersonal: boolean;
  /** Filled when sources are resolved. */
  resolved: string;
  kind: Attribution["source_kind"];
  speaker: string;
  naming: Attribution["naming"];
}

export type NewDraft = Pick<Draft, "cue" | "sentence" | "source" | "content" | "mode" | "rule"> & Partial<Draft>;

export const draft = (parts: NewDraft): Draft => ({
  via: undefined,
  impersonal: false,
  resolved: "",
  kind: "other",
  speaker: "",
  naming: "implicit",
  ...parts
});

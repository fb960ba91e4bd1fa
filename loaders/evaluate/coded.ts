/** A place in a folded text, `[start, end)`. */
export type At = readonly [number, number];

/** A cue with its source and content, of gold or of the tables, as the two are compared. */
export interface CodedCue {
  ids: Set<string>;
  cue: string;
  /** `null` where the cue is not found in the text. */
  at: At | null;
  source: string;
  /** The resolved source, else the source as it stands. */
  who: string;
  kind: string;
  act: string;
  mode: string;
  content: string;
}

export interface CodedClaim {
  id: string;
  measure: string;
  object: string;
  low: string;
  high: string;
  hedge: string;
  quantity: string;
  status: string;
  text: string;
  at: At | null;
  /** Gold: everywhere its evidence stands. */
  everywhere: At[];
  /** Id of the attribution that answers for it. */
  by: string;
}

export interface Coded {
  cues: CodedCue[];
  claims: CodedClaim[];
}

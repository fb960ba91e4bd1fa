import type {Row} from "../../loaders/tables/schema.ts";

type SourceKind = Row<"attributions">["source_kind"];

/** Thirteen kinds of source are more than eyes tell apart: six colours, each for kinds that speak from a like place. */
export const groups = ["official", "armed", "media", "civil", "anonymous", "outlet"] as const;
export type SourceGroup = (typeof groups)[number];

const GROUP: Record<SourceKind, SourceGroup> = {
  official: "official",
  international: "official",
  armed_group: "armed",
  media: "media",
  state_media: "media",
  opposition_media: "media",
  activist: "civil",
  ngo: "civil",
  medical: "civil",
  witness: "civil",
  anonymous: "anonymous",
  outlet: "outlet",
  other: "anonymous"
};

/** The kind's colour is `var(--source-<group>)` of the style sheet. */
export const groupOf = (kind: SourceKind): SourceGroup => GROUP[kind];

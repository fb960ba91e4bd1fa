/** The closed lists of the coding guide: what a coder may write into a column. */
export const acts = [
  "say",
  "announce",
  "assert",
  "note",
  "add",
  "concede",
  "claim",
  "deny",
  "reveal",
  "accuse",
  "estimate",
  "predict",
  "demand",
  "promise",
  "threaten",
  "witness",
  "relay",
  "according_to",
  "hearsay",
  "label"
] as const;

export const alignments = ["endorse", "neutral", "distance"] as const;
export const polarities = ["affirm", "deny"] as const;

export const sourceKinds = [
  "official",
  "armed_group",
  "media",
  "state_media",
  "opposition_media",
  "activist",
  "ngo",
  "medical",
  "witness",
  "international",
  "anonymous",
  "outlet",
  "other"
] as const;

export const namings = ["person", "organisation", "role", "anonymous", "implicit", "outlet"] as const;
export const modes = ["direct", "indirect", "mixed", "nominal"] as const;

export const measures = [
  "killed",
  "wounded",
  "killed_or_wounded",
  "losses",
  "captured",
  "missing",
  "displaced",
  "destroyed",
  "damaged",
  "seized",
  "attackers",
  "attacked",
  "controlled",
  "withdrawn",
  "repelled"
] as const;

/** What is counted; a corpus may add its own in its lexicon. */
export const objects = [
  "person",
  "soldier",
  "officer",
  "fighter",
  "civilian",
  "child",
  "woman",
  "mercenary",
  "medic",
  "journalist",
  "family",
  "tank",
  "armoured_vehicle",
  "pickup",
  "vehicle",
  "rocket_launcher",
  "missile_launcher",
  "gun",
  "aircraft",
  "drone",
  "bulldozer",
  "weapon",
  "ammunition",
  "fortification",
  "operations_room",
  "building",
  "equipment",
  "city",
  "town",
  "village",
  "hill",
  "position",
  "air_strike",
  "shell"
] as const;

export const hedges = [
  "exact",
  "implied",
  "dual",
  "approx",
  "at_least",
  "more_than",
  "at_most",
  "less_than",
  "tens",
  "several",
  "many",
  "some",
  "listed",
  "none",
  "unspecified",
  "withheld",
  "unknown"
] as const;

export const statuses = ["affirmed", "denied", "withheld", "unknown"] as const;
/** The tables that a person may review: rows that the machine reads out of one article. All others follow from them. */
export const reviewedTables = ["attributions", "claims", "times", "place_mentions", "actor_mentions"] as const;
export const reviewActions = ["confirm", "correct", "reject", "add"] as const;
export const reviewStates = ["auto", "confirmed", "corrected", "added"] as const;
export const granularities = ["part_of_day", "day", "interval", "month", "year"] as const;
export const parts = ["headline", "lead", "body", "furniture"] as const;
export const labelClasses = ["neutral", "hostile", "favourable"] as const;
export const rights = ["full", "retold", "excerpt", "none"] as const;

export const placeKinds = [
  "country",
  "governorate",
  "district",
  "city",
  "town",
  "village",
  "hill",
  "front",
  "region"
] as const;

export const discrepancyKinds = [
  "number",
  "precision",
  "update",
  "scope",
  "unit",
  "side",
  "withheld",
  "list_vs_count",
  "headline_vs_body",
  "attribution_lost",
  "time",
  "place",
  "place_description",
  "framing",
  "label",
  "denial",
  "date_conflict"
] as const;

export const timelineKinds = ["published", "happened", "said"] as const;

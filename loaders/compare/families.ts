/** What kind of happening a measure tells of: claims of one family can be about one event. */
export type Family = "fighting" | "ground" | "flight";

const families: Readonly<Record<string, Family>> = {
  controlled: "ground",
  withdrawn: "ground",
  displaced: "flight"
};

/** The family of a measure; whatever a corpus adds, and all casualties, losses and attacks, belong to the fighting. */
export const familyOf = (measure: string): Family => families[measure] ?? "fighting";

/** Measures that count or name the attack itself; the others of the family count what came of it. */
export const namesAttack = (measure: string) => measure === "attacked" || measure === "attackers";

const civilians: ReadonlySet<string> = new Set(["civilian", "child", "woman", "medic", "journalist", "family"]);
const persons: ReadonlySet<string> = new Set([...civilians, "person", "soldier", "officer", "fighter", "mercenary"]);

export const isCivilian = (object: string) => civilians.has(object);
export const isCombatant = (object: string) => persons.has(object) && !civilians.has(object) && object !== "person";

/** True where two objects can be one and the same set: equal, or one of them unnamed or just persons. */
export function objectsFit(a: string, b: string): boolean {
  if (a === b || !a || !b) return true;
  if (a === "person" || b === "person") return persons.has(a) && persons.has(b) && !subset(a) && !subset(b);
  return false;
}

const ground: ReadonlySet<string> = new Set(["city", "town", "village", "hill", "position"]);
export const isGround = (object: string) => ground.has(object);

/** Words for the rank and file: whom one outlet calls soldiers, another calls fighters. */
export const isRank = (object: string) => object === "soldier" || object === "fighter";

/** Objects that as a rule are counted again within a larger figure ("23 killed, among them two officers"). */
const subset = (object: string) => object === "officer" || object === "child" || object === "woman";

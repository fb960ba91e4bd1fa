import {labelClasses, sourceKinds} from "../tables/vocabularies.ts";
import type {Actor, Corpus} from "../types.ts";
import {aliasRegister} from "./aliasRegister.ts";
import type {Report} from "./problem.ts";
import {checkOneOf, readTableFile} from "./readTableFile.ts";

const columns = ["actor", "label", "label_en", "kind", "side", "alias", "alias_class"] as const;

/**
 * Reads actors.csv, a row an alias. The first row of an actor says what it is; later ones repeat that or leave it empty.
 * The label is a name of the actor too, neutral unless a row gives it a class.
 */
export function readActors(file: string, sides: Corpus["sides"], report: Report): Actor[] {
  const table = readTableFile(file, columns, ["actor", "label", "kind"], report);
  const actors = new Map<string, Actor>();
  const firstLine = new Map<string, number>();
  const register = aliasRegister("actor", table.at);
  for (const {line, values} of table.rows) {
    const {actor: id, alias} = values;
    if (!id) {
      table.at.error(line, "the row names no actor", "an id in the column actor");
      continue;
    }
    let actor = actors.get(id);
    if (!actor) {
      const {label, label_en, kind, side} = values;
      if (!label) table.at.error(line, `actor "${id}" has no label`, "its name in the corpus' language");
      checkOneOf(table, line, "kind", kind, sourceKinds);
      if (side && !(side in sides))
        table.at.error(
          line,
          `side "${side}" is not known`,
          `one that corpus.yaml names under sides: ${Object.keys(sides).join(", ") || "none"}`
        );
      actor = {actor: id, label, label_en, kind: kind as Actor["kind"], side, aliases: []};
      actors.set(id, actor);
      firstLine.set(id, line);
    } else {
      register.same(line, id, values, actor, ["label", "label_en", "kind", "side"]);
    }
    const alias_class = (values.alias_class || "neutral") as Actor["aliases"][number]["alias_class"];
    checkOneOf(table, line, "alias_class", alias_class, labelClasses);
    if (register.add(line, id, alias)) actor.aliases.push({alias, alias_class});
  }
  for (const actor of actors.values())
    if (register.label(firstLine.get(actor.actor)!, actor.actor, actor.label))
      actor.aliases.unshift({alias: actor.label, alias_class: "neutral"});
  return [...actors.values()];
}

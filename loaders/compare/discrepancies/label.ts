import type {Account} from "../account.ts";
import {cite, finding, type Rule, type Scene} from "./rule.ts";

interface Labelled {
  account: Account;
  words: string;
  actor: string;
  labelClass: string;
}

/** One party under labels of different colour, in different mouths: factions, terrorist groups. */
export const label: Rule = {
  kind: "label",
  find(scene) {
    const classOf = labelClasses(scene);
    return scene.happenings.flatMap((happening) => {
      const named = happening.accounts
        .filter(({duplicate}) => !duplicate)
        .flatMap((account): Labelled[] =>
          (["agent", "affected"] as const).flatMap((role) => {
            const words = account.claim[role];
            const id = account.claim[`${role}_actor`];
            const labelClass = words && id ? classOf(id, words, account.article.language) : "";
            return labelClass ? [{account, words, actor: id, labelClass}] : [];
          })
        );
      const first = new Map<string, Labelled>();
      for (const one of named) {
        const key = `${one.actor} ${one.labelClass}`;
        if (!first.has(key)) first.set(key, one);
      }
      const hostile = [...first.values()].filter(({labelClass}) => labelClass === "hostile");
      return hostile.flatMap((b) => {
        const a = named.find(
          (other) =>
            other.actor === b.actor &&
            other.labelClass !== "hostile" &&
            other.account.voice.origin !== b.account.voice.origin
        );
        if (!a) return [];
        const cited = [a, b].map(({account, words, labelClass}) => cite(account, {words, class: labelClass}));
        return [
          finding("label", happening, a.account, b.account, {
            measure: "",
            a: cited[0]!,
            b: cited[1]!,
            values: {actor: b.actor}
          })
        ];
      });
    });
  }
};

/** The colour of an actor's label, by the longest of its aliases found in the words; empty where none is. */
function labelClasses({lists, wordingsOf}: Scene): (actor: string, words: string, language: string) => string {
  const aliases = new Map(lists.actors.map((actor) => [actor.actor, actor.aliases]));
  const tables = new Map<string, Map<string, string>>();
  return (actor, words, language) => {
    const wordings = wordingsOf(language);
    const key = `${language} ${actor}`;
    let table = tables.get(key);
    if (!table) {
      const named = aliases.get(actor) ?? [];
      table = new Map(named.map(({alias, alias_class}) => [wordings.words(alias).join(" "), alias_class]));
      tables.set(key, table);
    }
    return longest(wordings.words(words), table);
  };
}

function longest(words: readonly string[], table: ReadonlyMap<string, string>): string {
  for (let length = words.length; length > 0; --length)
    for (let from = 0; from + length <= words.length; ++from) {
      const phrase = words.slice(from, from + length);
      // a preposition may cling to the first word
      const hit = table.get(phrase.join(" ")) ?? table.get([phrase[0]!.slice(1), ...phrase.slice(1)].join(" "));
      if (hit) return hit;
    }
  return "";
}

import type {Account} from "../account.ts";
import type {Lists} from "../../types.ts";
import type {Wordings} from "../../languages/wordings.ts";
import {cite, finding, type Rule, type Scene} from "./rule.ts";

interface Labelled {
  account: Account;
  words: string;
  side: string;
  labelClass: string;
}

/** One party under labels of different colour, in different mouths: factions, terrorist groups. */
export const label: Rule = {
  kind: "label",
  find(scene) {
    const classOf = labelClasses(scene);
    const actors = new Map(scene.lists.actors.map((actor) => [actor.actor, actor]));
    return scene.happenings.flatMap((happening) => {
      const named = happening.accounts
        .filter(({duplicate}) => !duplicate)
        .flatMap((account): Labelled[] =>
          (["agent", "affected"] as const).flatMap((role) => {
            const words = account.claim[role];
            const id = account.claim[`${role}_actor`];
            const side = actors.get(id)?.side || id;
            const labelClass = words && side ? classOf(words, account.article.language) : "";
            return labelClass ? [{account, words, side, labelClass}] : [];
          })
        );
      const first = new Map<string, Labelled>();
      for (const one of named) {
        const key = `${one.side} ${one.labelClass}`;
        if (!first.has(key)) first.set(key, one);
      }
      const hostile = [...first.values()].filter(({labelClass}) => labelClass === "hostile");
      return hostile.flatMap((b) => {
        const a = named.find(
          (other) =>
            other.side === b.side &&
            other.labelClass !== "hostile" &&
            other.account.voice.origin !== b.account.voice.origin
        );
        if (!a) return [];
        const cited = [a, b].map(({account, words, labelClass}) => cite(account, {words, class: labelClass}));
        return [finding("label", happening, a.account, b.account, {measure: "", a: cited[0]!, b: cited[1]!})];
      });
    });
  }
};

/** The colour of a label, by the longest alias of the actor list found in the words; empty where none is. */
function labelClasses({lists, wordingsOf}: Scene): (words: string, language: string) => string {
  const tables = new Map<string, Map<string, string>>();
  const cache = new Map<string, string>();
  return (words, language) => {
    const key = `${language} ${words}`;
    let found = cache.get(key);
    if (found === undefined) {
      const wordings = wordingsOf(language);
      let table = tables.get(language);
      if (!table) tables.set(language, (table = aliasTable(lists, wordings)));
      cache.set(key, (found = longest(wordings.words(words), table)));
    }
    return found;
  };
}

const aliasTable = ({actors}: Lists, wordings: Wordings) =>
  new Map(
    actors.flatMap(({aliases}) =>
      aliases.map(({alias, alias_class}) => [wordings.words(alias).join(" "), alias_class] as const)
    )
  );

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

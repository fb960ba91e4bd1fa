import {languages} from "../../loaders/languages/index.ts";
import type {Language} from "../../loaders/languages/language.ts";
import type {Tables} from "../../loaders/tables/schema.ts";
import type {Lists} from "../../loaders/types.ts";
import {groupRows} from "../marks/groupRows.ts";

/**
 * Mention → its name without the small words that the language writes together with it (“by”, “to”, “and”), of those
 * mentions that begin with any. They are taken off only where what remains is a name of the same actor: one of its
 * aliases, or another mention's words.
 */
export function bareNames(tables: Tables, lists: Lists): Record<string, string> {
  const languageOf = new Map(tables.articles.map(({article, language}) => [article, languages[language]]));
  const aliases = new Map(lists.actors.map(({actor, aliases}) => [actor, aliases.map(({alias}) => alias)]));
  const found: Record<string, string> = {};
  for (const [actor, mentions] of groupRows(tables.actor_mentions, (m) => m.actor)) {
    for (const [language, own] of groupRows(mentions, (m) => languageOf.get(m.article))) {
      if (!language) continue;
      const folded = (words: string) => language.fold(words).text;
      const listed = new Set((aliases.get(actor) ?? []).map(folded));
      const known = new Set([...listed, ...own.map(({text}) => folded(text))]);
      for (const {actor_mention, text} of own) {
        const name = listed.has(folded(text)) ? undefined : withoutProclitics(text, language, known);
        if (name) found[actor_mention] = name;
      }
    }
  }
  return found;
}

/** The words after the longest proclitic that leaves a known name; an article stays or is given back (“lil-” → “al-”). */
function withoutProclitics(text: string, {clitics, fold}: Language, known: Set<string>): string | undefined {
  const article = clitics.proclitics.find(({roles}) => roles.length === 1 && roles[0] === "the")?.letters ?? "";
  const hanging = clitics.proclitics
    .filter(({letters, roles}) => letters !== article && !roles.includes("will") && text.startsWith(letters))
    .toSorted((a, b) => b.letters.length - a.letters.length);
  for (const {letters, roles} of hanging) {
    const rest = text.slice(letters.length);
    const names = roles.includes("the") ? [article + rest] : [rest];
    for (const name of names)
      if (known.has(fold(name).text) || (name.startsWith(article) && known.has(fold(name.slice(article.length)).text)))
        return name;
  }
  return undefined;
}

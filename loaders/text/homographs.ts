import type {Language} from "../languages/language.ts";
import {NO_ROLES} from "./roles.ts";
import type {Token} from "./token.ts";

/** How often a text must have the word in its own letters to be trusted with them. */
const TRUSTED = 2;

/**
 * Takes their readings from names that fold to the form of a word: "Ali" is written as "on" is, but for the dots of its
 * last letter, where a text has those dots at all.
 */
export function partHomographs(text: string, tokens: readonly Token[], {homographs, fold}: Language): void {
  for (const {word, name} of homographs) {
    const form = fold(name).text;
    const found = tokens.filter((token) => token.form.endsWith(form) && token.form.length <= form.length + 1);
    const written = (token: Token, as: string) => text.slice(token.start, token.end).endsWith(as);
    if (found.filter((token) => written(token, word)).length < TRUSTED) continue;
    for (const token of found) {
      if (!written(token, name)) continue;
      token.readings = [];
      token.roles = NO_ROLES;
    }
  }
}

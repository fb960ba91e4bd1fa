import type {Language} from "../languages/language.ts";
import {NO_ROLES} from "./roles.ts";
import type {Token} from "./token.ts";

/** How often a text must have one of the words in its own letters to be trusted with them. */
const TRUSTED = 2;

/**
 * Takes their readings from words that fold to the form of another: "Ali" is written as "on" is, but for the dots of its
 * last letter, where a text has those dots at all.
 */
export function partHomographs(text: string, tokens: readonly Token[], {homographs}: Language): void {
  const found: {token: Token; other: boolean; own: boolean}[] = [];
  for (const {word, name, form} of homographs) {
    for (const token of tokens) {
      const more = token.form.length - form.length;
      if (more < 0 || more > LONGEST_CLITIC || !token.form.endsWith(form)) continue;
      const written = text.slice(token.start, token.end);
      found.push({token, other: written.endsWith(name), own: written.endsWith(word)});
    }
  }
  if (found.filter(({own}) => own).length < TRUSTED) return;
  for (const {token, other} of found) {
    if (!other) continue;
    token.readings = [];
    token.roles = NO_ROLES;
  }
}

/** Letters of "and", "and the" before a word. */
const LONGEST_CLITIC = 3;

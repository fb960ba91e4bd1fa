import {hasRole} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {cuesAt} from "./cue.ts";
import type {Draft} from "./draft.ts";
import {genderOf} from "./gender.ts";

/** Acts of supposing, whose verbs without a subject are nobody's ("it is believed that"). */
const SUPPOSING = new Set(["estimate", "predict", "hearsay", "claim"]);

/** "and it is expected that" amid a sentence in which nobody has spoken: a verb of the present that may be passive. */
export function maybeNobodys(doc: Marked, {cue}: Draft): boolean {
  if (cue.sense.feature !== "m" || !SUPPOSING.has(cue.sense.act) || cue.object) return false;
  const passive = cuesAt(doc.tokens, cue.first).some(({sense}) => sense.feature === "pass");
  return passive && doc.language.grammar.present(doc.tokens[cue.first]!.form);
}

/** "that he believes", "but he does not expect": a pronoun before the verb is its subject, though it may be passive. */
export function isSomebodys(doc: Marked, {cue}: Draft): boolean {
  const {language, tokens} = doc;
  if (!maybePersonal(cue.sense.feature)) return false;
  let i = cue.first - 1;
  while (hasRole(tokens[i], "negation", "auxiliary", "manner")) --i;
  if (hasRole(tokens[i], "while", "pronoun")) return true;
  if (!hasRole(tokens[i], "that", "clause")) return false;
  return language.clitics.enclitics.some(({letters, cut}) => !cut && tokens[i]!.form.endsWith(letters));
}

const maybePersonal = (feature: string) => feature === "m" || feature === "f" || feature === "p";

/**
 * "who was accused of killing", "X is accused of …" at the beginning of a sentence: a verb of accusing that has nobody it
 * accuses but the one before it, or right after it, is passive.
 */
export function isPassive(doc: Marked, {cue, content, sentence, rule}: Draft): boolean {
  const {act, pattern, feature} = cue.sense;
  if (act !== "accuse" || !pattern.has("object") || cue.object || !maybePersonal(feature) || !content) return false;
  if (!/\+ (?:bi)?(?:with|that)$/.test(rule)) return false;
  if (content.first === cue.last) return true;
  const {first} = doc.sentences[sentence]!;
  const opens = cue.first === first && feature === "m" && doc.language.grammar.present(doc.tokens[cue.first]!.form);
  const accused = genderOf(doc, {first: cue.last, last: content.first});
  return opens && content.first === cue.last + 1 && (accused === "m" || accused === "any");
}

import {hasRole} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt, type Cue} from "../cue.ts";
import type {Draft} from "../draft.ts";
import {genderOf} from "../source/gender.ts";

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

/** What a noun tells without an owner, nobody by name does; a call or an assertion is of him who was spoken of. */
const NOBODYS = new Set(["announce", "estimate", "predict", "hearsay", "threaten"]);

/** "there came to be | the reporting of", "faces | accusations of": nouns that tell of what is done or borne. */
export const isNobodys = (doc: Marked, {first, last, sense, proclitics}: Cue) =>
  NOBODYS.has(sense.act) ||
  hasRole(doc.tokens[first - 1], "done") ||
  (sense.act === "accuse" &&
    !proclitics.length &&
    !sense.pattern.has("charge") &&
    last === first + 1 &&
    areBorne(doc, first));

/** How far before a noun the verb may stand that makes it somebody's, in tokens. */
const VERB = 8;

/** Several, before which no verb of directing or repeating stands. */
function areBorne(doc: Marked, at: number): boolean {
  if (!doc.language.grammar.feminine(doc.tokens[at]!.form, "noun") || cuesAt(doc.tokens, at).some((c) => c.pronoun))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - VERB) && doc.tokens[i]!.kind === "word"; --i)
    if (cuesAt(doc.tokens, i).some(({sense}) => ["m", "f", "p", "part"].includes(sense.feature))) return false;
  return true;
}

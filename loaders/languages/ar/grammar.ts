import type {Grammar} from "../language.ts";
import {future} from "./future.ts";

const SHORT = 3;

/** Patterns that few other nouns share: tafʿīl, iftiʿāl, infiʿāl, istifʿāl, mufāʿala. */
const VERBAL_NOUN =
  /^(?!ال)(?:ت\p{L}{2}ي\p{L}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{1,3}ا\p{L}ه?|م\p{L}ا\p{L}{2}[هت])(?:ه|ها|هم|هما)?$/u;

/** Accusatives that tanwin ends, and oblique plurals. */
const OBJECT = /^(?!(?:[وف]?[بكل]?ال|لل))\p{L}{2,}[^ايءه]ا$|^(?![وف]?[بكل]ال|لل)\p{L}{3,}ين$/u;

/** Arabic grammar as far as rules ask for it; forms are folded. */
export const grammar: Grammar = {
  future,
  bare(form) {
    const word = form.replace(/^[وف]?(?:[بلك]?ال|لل)(?=.{3})/, "");
    return word;
  },
  isConstruct: (form) => /[^ا]ي$/.test(form) && form.length > SHORT + 1,
  // “to”, “except”, “now” begin as the article does
  isDefinite: (form) => /^[وفبكل]?(?:ال(?!(?:ي|ا|ان|ف|وف)$)|لل)/.test(form),
  // no article, no "and" or "to the" before it, no ending of a plural, of a feminine, or of a noun in the accusative
  isNameLike: (form) => !/^(?:و|ف?لل|[فبك]?ال)|(?:ات|ين|ون|ان|ه|ها|هم|نا|يا|يه|وا)$/.test(form),
  pluralVerb: (form) => /(?:وا|ون|ن|تا|[^اى]ا)$/.test(form),
  dualVerb: (form) => /[^اىو]ا$/.test(form) && form.length > SHORT,
  feminine(form, feature) {
    if (feature === "state") return !/^(?:و|ف)?(?:ال(?!.*(?:ه|ات)$)|لبنان$)/.test(form);
    if (feature === "part" || feature === "name" || feature === "noun")
      return /(?:ه|ات|اء)$/.test(form) && form.length > SHORT;
    return false;
  },
  verbalNoun: (form) => VERBAL_NOUN.test(form),
  passive: (word) => /^[وف]?[^وفيت]\u064f/.test(word),
  present: (form) => /^[وف]?ل?[يت]/.test(form),
  owner: (form) => (/(?:هم|هما|هن)$/.test(form) ? "p" : form.endsWith("ها") ? "f" : "m"),
  ownerNumber(form) {
    if (form.endsWith("هما")) return "dual";
    if (/(?:هم|هن)$/.test(form)) return "plural";
    return /(?:ه|ها)$/.test(form) ? "singular" : undefined;
  },
  nominative: (form) => form.length > SHORT + 1 && form.endsWith("ون"),
  oblique: (form) => form.length > SHORT + 1 && form.endsWith("ين"),
  masculine: (form) => (form.endsWith("ه") ? form.slice(0, -1) : undefined),
  objective: (form) => (OBJECT.test(form) ? form.replace(/(?:ا|ين)$/, "") : undefined),
  skeleton(form) {
    const left = form
      .replace(/^ال/, "")
      .replace(/[اويهء]/g, "")
      .replace(/[غج]/g, "ق");
    return left.length > 2 ? left : "";
  },
  emphatic: (form) => /^(?:نفس|ذات|عين)(?:ه|ها|هم|هما|هن)$/.test(form),
  plural: (form) => /(?:ون|ين|ان|وا)$/.test(form) && form.length > SHORT + 1
};

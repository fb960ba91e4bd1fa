import type {Grammar} from "../language.ts";
import {future} from "./future.ts";

const SHORT = 3;

/** Arabic grammar as far as rules ask for it; forms are folded. */
export const grammar: Grammar = {
  future,
  bare(form) {
    const word = form.replace(/^[وف]?(?:[بلك]?ال|لل)(?=.{3})/, "");
    return word;
  },
  isConstruct: (form) => /[^ا]ي$/.test(form) && form.length > SHORT + 1,
  isDefinite: (form) => /^[وفبكل]?(?:ال|لل)/.test(form),
  pluralVerb: (form) => /(?:وا|ون|ن|تا|[^اى]ا)$/.test(form),
  feminine(form, feature) {
    if (feature === "part" || feature === "name" || feature === "noun")
      return /(?:ه|ات|اء)$/.test(form) && form.length > SHORT;
    return false;
  },
  plural: (form) => /(?:ون|ين|ان|وا)$/.test(form) && form.length > SHORT + 1
};

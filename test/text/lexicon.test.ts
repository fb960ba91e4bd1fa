import {describe, expect, it} from "vitest";
import {lexicon, type LexiconEntry, type Sense} from "../../loaders/text/lexicon.ts";
import {hasProclitic, hasRole, reading} from "../../loaders/text/tag.ts";
import {arabic, lookUp, read} from "./arabic.ts";

const senses = (form: string) =>
  lookUp(form).single.map(({sense, proclitics}) => `${proclitics.join("+")}>${sense.cls}`);
const token = (text: string, i = 0) => read(text).tokens[i];

describe("clitics", () => {
  it.each([
    ["وقتل", ["and"], "predicate"],
    ["فقال", ["then"], "cue"],
    ["بمقتل", ["by"], "predicate"],
    ["للمدنيين", ["to", "the"], "object"],
    ["والدبابات", ["and", "the"], "object"],
    ["وبمقتل", ["and", "by"], "predicate"],
    ["سيقول", ["will"], "cue"]
  ])("are stripped from %s, for an entry is left", (form, proclitics, cls) => {
    const found = lookUp(form).single.find(({sense}) => sense.cls === cls);
    expect(found?.proclitics).toEqual(proclitics);
  });

  it.each([["والد"], ["فندق"], ["بارد"], ["لسان"], ["كلام"], ["الماس"], ["وزن"], ["سيقان"], ["فلسطين"], ["ولد"]])(
    "are no part of %s, for nothing is left that a lexicon knows",
    (form) => {
      expect(senses(form).filter((sense) => !sense.startsWith(">"))).toEqual([]);
    }
  );

  it.each([["سقتل"], ["سمدني"]])("of the future stand before verbs alone: not in %s", (form) => {
    expect(
      lookUp(form).single.filter(({sense, proclitics}) => proclitics.includes("will") && sense.cls === "object")
    ).toEqual([]);
  });

  it("at the end are pronouns, and give ta marbuta back", () => {
    expect(lookUp("سيارته").single.some(({sense, pronoun}) => sense.cls === "object" && pronoun)).toBe(true);
    expect(lookUp("جنودهم").single.some(({sense, pronoun}) => sense.cls === "object" && pronoun)).toBe(true);
    expect(lookUp("السيارته").single).toEqual([]);
  });

  it("come after the bare word", () => {
    const stripped = lookUp("وفق").single.map((found) => found.stripped);
    expect(stripped).toEqual(stripped.toSorted((a, b) => a - b));
  });
});

describe("entries of several words", () => {
  it("are found where their words follow one another", () => {
    expect(reading(token("وفقا للمرصد"), "cue")).toMatchObject({length: 2, tail: 1});
    expect(reading(token("على حد قوله"), "cue")?.length).toBe(3);
    expect(reading(token("ما لا يقل عن عشرة"), "hedge")?.sense.hedge).toBe("at_least");
  });

  it("are not, where another word stands between", () => {
    expect(reading(token("على أي حد قوله"), "cue")).toBeUndefined();
    expect(reading(token("وفقا وللمرصد"), "cue")).toBeUndefined();
  });

  it("come before those of one word", () => {
    const [first] = token("طائرة مسيرة")!.readings;
    expect(first).toMatchObject({length: 2, sense: {cls: "object", object: "drone"}});
  });
});

describe("roles", () => {
  it("are those of a word, or of what hangs on it", () => {
    expect(hasRole(token("بينهم طفل"), "among")).toBe(true);
    expect(hasProclitic(token("وخمسة"), "and")).toBe(true);
    expect(hasProclitic(token("وزارة"), "and")).toBe(false);
    expect(hasRole(token("خمسة"), "among", "and")).toBe(false);
    expect(hasRole(undefined, "and")).toBe(false);
  });
});

describe("a lexicon", () => {
  const entry = (word: string): LexiconEntry => ({words: word.split(" "), sense: {cls: "thing", lemma: word} as Sense});
  const made = lexicon([entry("كتاب"), entry("كتاب ابيض"), entry("كتاب ابيض كبير")], arabic.clitics);

  it("gives the longer phrase first, and the same word for the same form", () => {
    expect(lookUp("كتاب", made).phrases.all.map(({words: all}) => all.length)).toEqual([3, 2]);
    expect(lookUp("كتاب", made)).toBe(lookUp("كتاب", made));
  });

  it("knows nothing of a form it was not told", () => {
    expect(lookUp("كتابان", made)).toMatchObject({single: [], phrases: {all: []}});
  });
});

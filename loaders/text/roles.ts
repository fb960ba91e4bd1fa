import type {Sense} from "./senses.ts";

/** What a function word does; the words are in `languages/<code>/function_words.csv`. */
export const roles = [
  "that", // introduces reported content
  "about", // “ʿan”: spoke about
  "to", // “ila”: up to, led to
  "on", // “ʿala”: on, against
  "in", // “fi”: in a place or a time
  "from", // “min”: from, of, out of
  "with", // “maʿa”: together with
  "by", // by the hand of: names an agent
  "and",
  "or",
  "relative",
  "negation",
  "without",
  "finite", // a finite verb of the other lists: broke out, amounted to
  "auxiliary", // was, has: between a subject and its verb
  "clause", // opens a clause that the content before it does not reach over
  "consequence", // opens a clause that the content before it does reach over (which led to …)
  "also", // joins a further member to a list
  "blame", // what somebody is made to bear: responsibility
  "what", // that which
  "among", // opens a subset
  "other", // others, another
  "others", // more than one of them
  "other_two", // two others
  "namely", // they are: the members of a whole follow
  "case", // a case of: what the verbal noun after it befell
  "done", // was carried out, succeeded in: before a verbal noun that tells of something that happened
  "toll", // fell, left behind, led to: words by which the dead and wounded are first told of
  "demonstrative",
  "preposition", // any further preposition
  "accredited", // accredited to, against: after an ambassador or an alliance, before a body or a place
  "cause",
  "topic", // as for, on the part of: before a source, no part of it
  "manner", // adverbs between verb and source
  "latter", // the latter: whoever was named last
  "while", // while he: opens a clause about who was just named
  "way", // in a … manner: makes an adverb of the adjective after it
  "reach", // amounts to, rises to: ties a counted noun to a figure
  "amount", // number, toll: a noun that stands for a figure
  "silence", // without mentioning, did not comment
  "ignorance", // no precise figure
  "belonging", // belonging to, loyal to
  "addressee", // to him, with them: a pronoun between a verb and its subject
  "attached", // a participle whose preposition belongs to the phrase it stands in: issued by, charged with
  "meet", // met, before “their death”
  "loyal", // loyal to, allied with
  "ranks", // in the ranks of
  "between", // between, among: before those who suffered
  "attack", // an attack, an operation: what attackers take part in
  "launch", // to launch, take part in
  "unit", // units of measure and time after which a number counts nothing
  "ordinal_noun", // brigade, article: nouns before a number that is a name
  "age",
  "afresh", // which is what: after a comma, opens a remark of the writer's own
  "state", // official, of the government
  "opposition",
  "frame", // as for: sets a subject before its clause
  "pronoun", // he, she, they: by themselves
  "issued", // issued, published: after a document, before who issued it
  "behalf", // in the name of: after a spokesman, before whom he speaks for
  "question", // how, whether: opens an indirect question
  "unreal", // an attempt, a plot, to threaten: what follows did not happen
  "suffers", // to suffer losses: its subject is whose they are
  "event" // a verbal noun that stands for a reported clause
] as const;
export type Role = (typeof roles)[number];

/** The roles that readings play, a bit each in the order of `roles`, in two words of 32 bits. */
export interface RoleBits {
  low: number;
  high: number;
}

const WORD = 32;
if (roles.length > 2 * WORD) throw new Error(`${roles.length} roles: two words of bits hold ${2 * WORD}`);
export const NO_ROLES: RoleBits = {low: 0, high: 0};
const places = new Map<string, RoleBits>(
  roles.map((role, i) => [role, i < WORD ? {low: 1 << i, high: 0} : {low: 0, high: 1 << (i - WORD)}])
);

export function roleBits(readings: readonly {sense: Sense}[]): RoleBits {
  let low = 0;
  let high = 0;
  for (const {sense} of readings) {
    const bits = sense.cls === "role" ? places.get(sense.role) : undefined;
    low |= bits?.low ?? 0;
    high |= bits?.high ?? 0;
  }
  return low || high ? {low, high} : NO_ROLES;
}

/** Roles as bits, for `playsAny`. */
export function roleSet(...names: readonly Role[]): RoleBits {
  return roleBits(names.map((role) => ({sense: {cls: "role", role}})));
}

export const shareBits = (a: RoleBits, b: RoleBits): boolean => (a.low & b.low) !== 0 || (a.high & b.high) !== 0;

export function hasRoleBit(bits: RoleBits, role: string): boolean {
  const place = places.get(role);
  return !!place && shareBits(bits, place);
}

import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {TraceStep} from "../../types.ts";
import type {Marked} from "../marked.ts";
import {countNounClaims, REACHED} from "./countNouns.ts";
import {isPerson} from "./carried.ts";
import type {ClaimDraft} from "./draft.ts";
import {groundClaims} from "./ground.ts";
import {predicatesIn, type Predicate} from "./predicates.ts";
import {isMeant} from "./meant.ts";
import {companionsOf, namedClaim} from "./named.ts";
import {pronounClaim} from "./pronouns.ts";
import {refineObjects} from "./objects.ts";
import {readDuals} from "./duals.ts";
import {silenceClaims} from "./silence.ts";
import {subsetClaims} from "./subsets.ts";
import {attackerClaims, predicateClaims} from "./verbs.ts";

const GROUND = new Set(["controlled", "withdrawn", "repelled", "attacked"]);

/** The claims of an article, in the order of the text. */
export function claims(doc: Marked, trace?: (step: TraceStep) => void): ClaimDraft[] {
  const found: ClaimDraft[] = [];
  // what the headline tells, the body tells anew
  const told = new Set<string>();
  for (let i = 0; i < doc.sentences.length; ++i) {
    if (doc.furniture.has(i)) continue;
    const here = claimsIn(doc, i, found, told, trace);
    if (doc.sentences[i]!.start >= doc.article.title.length) for (const {measure} of here) told.add(measure);
    found.push(...here);
  }
  refineObjects(doc, found);
  return found;
}

function claimsIn(
  doc: Marked,
  index: number,
  earlier: readonly ClaimDraft[],
  told: ReadonlySet<string>,
  trace?: (step: TraceStep) => void
): ClaimDraft[] {
  const predicates = predicatesIn(doc, index);
  const silent = silenceClaims(doc, index, predicates);
  const found: ClaimDraft[] = [];
  const last = earlier.findLast(isWhole);
  for (const predicate of predicates) {
    if (silent.some((c) => c.predicate === predicate.first)) continue;
    const before = [...(last ? [last] : []), ...found.filter(isWhole)];
    const made = claimsOf(doc, predicate, before, told);
    if (!made.length && predicate.otherwise) made.push(...claimsOf(doc, predicate.otherwise, before, told));
    if (!made.length)
      trace?.({
        stage: "claim",
        rule: predicate.measure,
        ...spanOf(doc, predicate),
        kept: false,
        what: "nothing counted"
      });
    found.push(...made);
  }
  const whole = dropRepeated([...dropAnnounced(dropObjects(found)), ...silent, ...attackerClaims(doc, index)]);
  readDuals(doc, whole);
  return [
    ...dropRepeated([...whole, ...subsetClaims(doc, index, whole)]),
    ...alsoDone(doc, predicates, whole)
  ].toSorted((a, b) => a.first - b.first || a.last - b.last);
}

/** "the abduction and killing of eight", "killed or captured dozens": what is counted after the second suffers the first too. */
function alsoDone(doc: Marked, predicates: readonly Predicate[], drafts: readonly ClaimDraft[]): ClaimDraft[] {
  return predicates.flatMap((predicate, i) => {
    const next = predicates[i + 1];
    if (!next || predicate.measure === next.measure || [predicate, next].some(({measure}) => GROUND.has(measure)))
      return [];
    const acts = [predicate, next].every(({senses}) => senses.every(({feature}) => feature !== "count"));
    if (!acts || !isJoined(doc, predicate.last, next.first)) return [];
    if (drafts.some((c) => c.predicate === predicate.first)) return [];
    const {first, measure} = predicate;
    return drafts
      .filter((c) => c.predicate === next.first && !c.partOf && suits(doc, predicate, c))
      .map((c) => ({...c, first, predicate: first, measure, rule: "two deeds + object"}));
  });
}

const isJoined = (doc: Marked, last: number, first: number) =>
  last === first
    ? hasProclitic(doc.tokens[first], "and")
    : last + 1 === first && hasRole(doc.tokens[last], "or", "and");

/** What is counted is of a kind that the predicate takes. */
function suits(doc: Marked, {senses}: Predicate, {noun}: ClaimDraft): boolean {
  const group = reading(doc.tokens[noun], "object")?.sense.group ?? "persons";
  return senses.some(({takes}) => takes.has(group));
}

/** "the killing of hostages": a noun that is counted tells of itself only where no other predicate takes it. */
function dropObjects(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const taken = new Set(drafts.filter((c) => c.noun !== c.predicate).map(({noun}) => noun));
  // "hold the civilians hostages"
  const isRole = (c: ClaimDraft) =>
    c.noun === c.predicate &&
    drafts.some((d) => d.noun !== d.predicate && d.measure === c.measure && d.last === c.first);
  return drafts.filter((c) => !taken.has(c.predicate) && !isRole(c));
}

/** "the victims came to 100 dead and wounded", "cost the lives of dozens dead and wounded": the noun after the figure says more than the one before it. */
const dropAnnounced = (drafts: readonly ClaimDraft[]): ClaimDraft[] =>
  drafts.filter(
    ({rule, quantity}) =>
      (rule !== REACHED && rule !== "verb + object") ||
      !drafts.some((d) => d.measure === "killed_or_wounded" && d.predicate === quantity?.last)
  );

const isWhole = ({partOf, rule}: ClaimDraft) => !partOf && rule !== "subset";

/** "did not kill": a negated verb denies what it would claim. */
function denied(doc: Marked, predicate: Predicate, made: readonly ClaimDraft[]): ClaimDraft[] {
  const negated = predicate.first > 0 && hasRole(doc.tokens[predicate.first - 1], "negation");
  const verbal = predicate.senses.some(({feature}) => feature !== "count" && feature !== "masdar");
  return made.map((draft) => (negated && verbal && draft.hedge !== "none" ? {...draft, status: "denied"} : draft));
}

function claimsOf(
  doc: Marked,
  predicate: Predicate,
  before: readonly ClaimDraft[],
  told: ReadonlySet<string>
): ClaimDraft[] {
  if (GROUND.has(predicate.measure)) return groundClaims(doc, predicate);
  const counted = countNounClaims(doc, predicate);
  if (counted.length) return counted;
  const nominal = predicate.senses.some(({feature}) => feature === "masdar");
  if (nominal && isMeant(doc, predicate.first, doc.sentences[predicate.sentence]!.first)) return [];
  const made = predicateClaims(doc, predicate, before).filter((c) => isAttack(c) && !isLeaving(predicate, c));
  if (made.length) return denied(doc, predicate, [...namedBefore(doc, predicate, made), ...made]);
  const known =
    again(doc, predicate, before.at(-1)) ??
    pronounClaim(doc, predicate) ??
    namedClaim(doc, predicate, told.has(predicate.measure));
  if (!known) return [];
  const named = known.rule === "named person" ? companionsOf(doc, predicate, known) : [];
  return denied(doc, predicate, [known, ...named]);
}

/** "was killed the leader so-and-so and a number of his guards": the one by name before those who are counted with him. */
function namedBefore(doc: Marked, predicate: Predicate, [counted]: readonly ClaimDraft[]): ClaimDraft[] {
  const at = counted!.quantity?.first ?? counted!.noun;
  if (at <= predicate.last || !hasProclitic(doc.tokens[at], "and")) return [];
  const named = namedClaim(doc, predicate, false);
  return named && named.last <= at && named.first >= predicate.first ? [named] : [];
}

/** "the taking of hostages and their killing": a further thing done at once to those just counted. */
function again(
  doc: Marked,
  {pronoun, first, last, measure, sentence, senses}: Predicate,
  before: ClaimDraft | undefined
) {
  if (!before || !pronoun || before.sentence !== sentence || before.measure === measure) return undefined;
  if (first !== before.last || !hasProclitic(doc.tokens[first], "and")) return undefined;
  if (!senses.some(({takes}) => takes.has("persons") === isPerson(before.object))) return undefined;
  return {...before, first, last, predicate: first, noun: -1, measure, quantity: undefined, rule: "and did so to them"};
}

/** Attackers are told of by their number alone: one who blew himself up is part of the attack. */
const isAttack = ({measure, hedge}: ClaimDraft) => measure !== "attackers" || !/^(?:implied|unspecified)$/.test(hedge);

/** "the minister went out": one who left is no refugee. */
const isLeaving = ({senses}: Predicate, {measure, hedge, rule}: ClaimDraft) =>
  measure === "displaced" &&
  hedge === "implied" &&
  rule !== "further object" &&
  senses.every(({takes}) => takes.has("noun"));

const overlap = (a: ClaimDraft["quantity"], b: ClaimDraft["quantity"]) =>
  !!a && !!b && a.first < b.last && b.first < a.last;

/** Two rules may find one figure: the first keeps it. */
function dropRepeated(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const again = kept.some(
      (k) => k.noun >= 0 && k.noun === draft.noun && (k.measure === draft.measure || k.partOf !== draft.partOf)
    );
    const sameFigure = kept.some((k) => k.status === draft.status && overlap(k.quantity, draft.quantity));
    if (!again && !sameFigure) kept.push(draft);
  }
  return kept;
}

const spanOf = (doc: Marked, {first, last}: Predicate) => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[last - 1]!.end
});

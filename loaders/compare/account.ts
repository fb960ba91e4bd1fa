import type {Wordings} from "../languages/wordings.ts";
import type {Actor, Article, ArticleAnnotations, Attribution, Claim} from "../types.ts";
import {conventions} from "./conventions.ts";
import {days, lengthOf, type Days} from "./days.ts";
import {familyOf, isCivilian, isCombatant, type Family} from "./families.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {plainWords} from "./plainWords.ts";
import {voiceOf, type Voice} from "./voice.ts";
import {whereabouts} from "./whereabouts.ts";

/** A claim with what is needed to hold it against others: an account that somebody gives of a happening. */
export interface Account {
  claim: Claim;
  article: Article;
  voice: Voice;
  family: Family;
  /** The days it is about: its own, else those of the article's publication. */
  days: Days;
  /** True where `days` are the claim's own. */
  ownTime: boolean;
  /** True where the text tells the hour ("at dawn today"): a night spans two days. */
  partOfDay: boolean;
  /** True where it is about a longer period, or one with an open end. */
  period: boolean;
  /** Gazetteer ids, the innermost that it names (see `whereabouts`); empty where the claim names no place. */
  places: readonly string[];
  /** The side that suffers; empty where unknown, or no party to the war. */
  affectedSide: string;
  agentSide: string;
  /** The words for who suffers, folded, without an article. */
  affectedWords: readonly string[];
  /** Who is hit: people outside the fight, a party to it, or not said. */
  victims: "civilian" | "combatant" | "";
  inHeadline: boolean;
  /** Repeats another article word for word: shown, never counted. */
  duplicate: boolean;
}

const belligerent: ReadonlySet<string> = new Set(["armed_group", "official"]);

/** Makes the accounts of one article, in the order of its text. */
export function accountsOf(
  annotations: ArticleAnnotations,
  actors: ReadonlyMap<string, Actor>,
  gazetteer: Gazetteer,
  wordings: Wordings,
  duplicate: boolean
): Account[] {
  const {article, claims, attributions, sentences, times} = annotations;
  const where = whereabouts(annotations, gazetteer, wordings);
  const byId = new Map<string, Attribution>(attributions.map((row) => [row.attribution, row]));
  const headlines = new Set(sentences.filter(({part}) => part === "headline").map(({sentence}) => sentence));
  const fine = times.filter(({granularity}) => granularity === "part_of_day");
  const hours = new Set(fine.flatMap(({sentence, from, to}) => [`${sentence} ${from}`, `${sentence} ${to}`]));
  const published = days(article.published_from, article.published_to);
  const frame: Days = {...published, certain: published.certain && !/[~?%]/.test(article.published)};
  return claims
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : 1))
    .map((claim) => {
      const ownTime = Boolean(claim.time_from || claim.time_to);
      const when = ownTime ? days(claim.time_from, claim.time_to) : frame;
      const affected = actors.get(claim.affected_actor);
      return {
        claim,
        article,
        voice: voiceOf(claim, article, byId, actors),
        family: familyOf(claim.measure),
        days: when,
        ownTime,
        partOfDay: ownTime && hours.has(`${claim.sentence} ${claim.time_from}`),
        period: ownTime && lengthOf(when) > conventions.periodDays,
        places: where(claim),
        affectedSide: isCivilian(claim.object) ? "" : (affected?.side ?? ""),
        affectedWords: plainWords(claim.affected, wordings),
        agentSide: actors.get(claim.agent_actor)?.side ?? "",
        victims: victimsOf(claim, affected),
        inHeadline: headlines.has(claim.sentence),
        duplicate
      };
    });
}

function victimsOf({object}: Claim, affected: Actor | undefined): Account["victims"] {
  if (isCivilian(object)) return "civilian";
  return isCombatant(object) || (affected?.side && belligerent.has(affected.kind)) ? "combatant" : "";
}

/** The sides named in an account, without repetition. */
export const sidesOf = ({affectedSide, agentSide}: Account): string[] =>
  [...new Set([affectedSide, agentSide])].filter(Boolean);

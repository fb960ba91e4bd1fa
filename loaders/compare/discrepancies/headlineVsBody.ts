import {contains, equals, isPoint, overlaps} from "../interval.ts";
import {isFigure, sameCount, sameOrder, samePlace, sameTime} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/**
 * The headline says more or less than the body, or the same with less reserve ("one killed" over "at least one man
 * killed"). Nothing is found where the body says somewhere what the headline says, nor where the headline rounds: "dozens"
 * over 39 has more reserve, not less. A headline may sum up: of several other figures none is held against it.
 */
export const headlineVsBody: Rule = {
  kind: "headline_vs_body",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) =>
      happening.accounts
        .filter((headline) => headline.inHeadline && isFigure(headline))
        .flatMap((headline) => {
          const body = happening.accounts.filter(
            (account) =>
              !account.inHeadline &&
              account.article.article === headline.article.article &&
              isFigure(account) &&
              sameCount(account, headline) &&
              samePlace(account, headline, gazetteer) &&
              sameTime(account, headline)
          );
          if (!body.length || body.some(({claim}) => equals(claim, headline.claim))) return [];
          // what the headline means is what overlaps it; the rest of the body may tell of other things
          const meant = body.filter(({claim}) => overlaps(claim, headline.claim));
          const told = meant.length
            ? meant.every(({claim}) => isPoint(headline.claim) && contains(claim, headline.claim)) && meant[0]
            : body.length === 1 && sameOrder(headline, body[0]!) && body[0];
          return told ? [finding("headline_vs_body", happening, headline, told)] : [];
        })
    )
};

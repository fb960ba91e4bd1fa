import {describe, expect, test} from "vitest";
import {formatProblem} from "../../loaders/corpus/problem.ts";
import {layReviews} from "../../loaders/review/layReviews.ts";
import type {ReviewableTable} from "../../loaders/review/reviewable.ts";
import {at, lists, reading, reviews} from "./reading.ts";

/** Lays reviews over the reading; problems as they are printed. */
function lay(...said: Parameters<typeof reviews>) {
  const {articles, decisions, states, problems} = layReviews([reading()], reviews(...said), lists);
  const rows = articles[0]!;
  return {
    ...rows,
    claim: (n: number) => rows.claims.find(({claim}) => claim === `a:c${n}`),
    attribution: (n: number) => rows.attributions.find(({attribution}) => attribution === `a:a${n}`),
    decisions,
    states: Object.fromEntries(states),
    problems: problems.map(formatProblem)
  };
}
const correct = (exact: string, column: string, value: string, table: ReviewableTable = "claims") => ({
  table,
  exact,
  action: "correct" as const,
  column,
  value
});
const reject = (exact: string, table: ReviewableTable = "claims") => ({table, exact, action: "reject" as const});
const add = (exact: string, column: string, value: string, table: ReviewableTable = "claims") => ({
  ...correct(exact, column, value, table),
  action: "add" as const
});
const saidByMinistry = {table: "attributions" as const, exact: "said", prefix: "The ministry"};

test("without reviews the rows are the machine's", () => {
  const before = reading();
  expect(layReviews([before], [], lists)).toEqual({articles: [before], decisions: [], states: new Map(), problems: []});
});

test("what the machine read is left as it was", () => {
  const before = reading();
  layReviews([before], reviews(correct("7 wounded", "low;high", "8;8"), reject("Dozens killed")), lists);
  expect(before).toEqual(reading());
});

describe("confirm", () => {
  test("marks a claim and changes nothing else", () => {
    const {claim, states, problems} = lay({exact: "7 wounded"});
    expect(claim(3)).toEqual({...reading().claims[2], review: "confirmed"});
    expect(states).toEqual({"a:c3": "confirmed"});
    expect(problems).toEqual([]);
  });

  test("holds the row to what it says", () => {
    const told = {exact: "7 wounded", column: "measure;low;attribution"};
    expect(lay({...told, value: "wounded;7;said"}).problems).toEqual([]);
    expect(lay({...told, value: "wounded;7;outlet"}).problems[0]).toContain("low 7, attribution –, and there is a:c3");
    expect(lay({...told, value: "wounded;8;said"})).toMatchObject({
      states: {},
      problems: [
        'data/reviews.csv:2: warning: the review is of a claim "7 wounded" with measure wounded, low 8, attribution said, and there is a:c3 (measure wounded, object soldier, low 7, high 7, attribution a1); expected column and value of the row to confirm as it is now, or the line taken out'
      ]
    });
  });

  test("is of any reviewable table", () => {
    const {states} = lay(
      saidByMinistry,
      {table: "times", exact: "on Monday", suffix: "that 23"},
      {table: "place_mentions", exact: "Sarja", prefix: "near"},
      {table: "actor_mentions", exact: "ministry"}
    );
    expect(Object.keys(states)).toEqual(["a:a1", "a:t1", "a:p1", "a:m1"]);
  });
});

describe("correct", () => {
  test("sets columns in their types, and marks the claim", () => {
    const {claim, decisions} = lay(correct("7 wounded", "low;high;hedge", "8;;at_least"));
    expect(claim(3)).toMatchObject({low: 8, high: null, hedge: "at_least", review: "corrected"});
    expect(decisions[0]!.changes).toEqual([
      {column: "low", from: 7, to: 8},
      {column: "high", from: 7, to: null},
      {column: "hedge", from: "exact", to: "at_least"}
    ]);
  });

  test("of what the machine reads by now is a confirmation", () => {
    expect(lay(correct("7 wounded", "low", "7")).claim(3)!.review).toBe("confirmed");
  });

  test("several lines of one row are laid together", () => {
    expect(
      lay(correct("7 wounded", "low", "8"), correct("7 wounded", "high", "9"), {exact: "7 wounded"}).claim(3)
    ).toMatchObject({low: 8, high: 9, review: "corrected"});
  });

  test("names a row that it points to by its words, and the outlet by nothing", () => {
    expect(lay(correct("7 wounded", "attribution", "The rebels said")).claim(3)!.attribution).toBe("a:a4");
    expect(lay(correct("7 wounded", "attribution", "")).claim(3)!.attribution).toBe("");
    expect(lay(correct("7 wounded", "attribution", "outlet")).claim(3)!.attribution).toBe("");
    expect(lay(correct("among them two officers", "part_of", "23 soldiers were killed")).claim(4)!.part_of).toBe(
      "a:c2"
    );
  });

  test("a number is taken for a row too, with a warning that gives its words", () => {
    const {claim, problems} = lay(correct("7 wounded", "attribution", "a4"));
    expect(claim(3)!.attribution).toBe("a:a4");
    expect(problems).toEqual([
      'data/reviews.csv:2: warning: attribution "a4" is a number, and another row may have it when the article changes; expected the row\'s words, "said", with more round them where they stand twice'
    ]);
  });

  test("finds words of the article, the nearest, and keeps their offsets", () => {
    const {attribution} = lay({...saidByMinistry, action: "correct", column: "source", value: "ministry"});
    const {start, end} = at("ministry");
    expect(attribution(1)).toMatchObject({
      source: "ministry",
      source_start: start,
      source_end: end,
      resolved: "ministry"
    });
    const none = lay({...saidByMinistry, action: "correct", column: "source;naming", value: ";implicit"}).attribution(
      1
    );
    expect(none).toMatchObject({source: "", source_start: null, source_end: null, naming: "implicit"});
  });

  test("an act brings its alignment and polarity, unless they are stated", () => {
    const said = {...saidByMinistry, action: "correct" as const};
    expect(lay({...said, column: "act", value: "concede"}).attribution(1)).toMatchObject({alignment: "endorse"});
    expect(lay({...said, column: "act", value: "deny"}).attribution(1)).toMatchObject({polarity: "deny"});
    expect(lay({...said, column: "act;alignment", value: "concede;distance"}).attribution(1)!.alignment).toBe(
      "distance"
    );
  });

  test("a content of first and last words gives claims to who answers for them now", () => {
    const {claim, attribution, claims} = lay({
      ...saidByMinistry,
      action: "correct",
      column: "content",
      value: "that 23 soldiers … killed"
    });
    expect(attribution(1)).toMatchObject({
      content_start: at("that 23").start,
      content_end: at("23 soldiers were killed").end
    });
    expect(claim(2)!.attribution).toBe("a:a1");
    expect(claims.slice(2, 4).map((c) => c.attribution)).toEqual(["", ""]);
  });

  test("claims that had a time, a place or an actor from a row follow it, unless a person has settled them", () => {
    const times = lay({...correct("on Monday", "from;to", "2019-08-13;2019-08-13", "times"), suffix: "that 23"});
    expect(times.claims.map((c) => c.time_from)).toEqual([
      "",
      "2019-08-13",
      "2019-08-13",
      "",
      "",
      "",
      "",
      "2019-08-12"
    ]);
    const places = lay(
      {...correct("Sarja", "place", "sarmin", "place_mentions"), prefix: "wounded in"},
      {exact: "7 wounded"}
    );
    expect(places.claims.slice(0, 3).map((c) => c.places)).toEqual(["sarja", "sarmin", "sarja"]);
    const actors = lay({...correct("rebels", "actor", "ministry", "actor_mentions"), suffix: "lost"});
    expect(actors.claim(5)!.affected_actor).toBe("ministry");
    const speaker = lay({...correct("ministry", "actor", "rebels", "actor_mentions"), suffix: "said"});
    expect(speaker.attribution(1)!.speaker).toBe("rebels");
  });
});

describe("reject", () => {
  test("a claim is gone, and a subset of it belongs to nothing", () => {
    const {claims, states} = lay(reject("7 wounded"));
    expect(claims.map(({claim}) => claim)).not.toContain("a:c3");
    expect(claims.find(({claim}) => claim === "a:c4")!.part_of).toBe("");
    expect(states).toEqual({"a:c3": "rejected"});
  });

  test("claims and names of a rejected attribution fall back to the one round it, else to the outlet", () => {
    const relayed = lay(reject("as saying", "attributions"));
    expect(relayed.claim(5)!.attribution).toBe("a:a2");
    expect(relayed.actor_mentions[1]!.attribution).toBe("a:a2");
    const outlet = lay({...saidByMinistry, action: "reject"});
    expect(outlet.claims.slice(1, 4).map(({attribution}) => attribution)).toEqual(["", "", ""]);
  });

  test("a chain loses its link", () => {
    expect(lay(reject("quoted", "attributions")).attribution(3)).toMatchObject({via: "", depth: 0});
  });

  test("a place, a time, an actor leave the claims that had them from there", () => {
    expect(lay({...reject("Sarja", "place_mentions"), prefix: "near"}).claim(1)!.places).toBe("");
    expect(lay({...reject("on Monday", "times"), prefix: "destroyed"}).claim(8)!.time_from).toBe("");
    expect(lay({...reject("rebels", "actor_mentions"), suffix: "lost"}).claim(5)!.affected_actor).toBe("");
  });
});

describe("add", () => {
  const lost = add("the rebels lost a tank", "measure;object;low;high", "destroyed;tank;1;1");

  test("a claim stands in its place, under the next number, with who answers for it", () => {
    const {claims, states} = lay(lost);
    expect(claims.map(({claim}) => claim.slice(2))).toEqual(["c1", "c2", "c3", "c4", "c9", "c5", "c6", "c7", "c8"]);
    expect(claims[4]).toMatchObject({
      ...at("the rebels lost a tank"),
      text: "the rebels lost a tank",
      sentence: "a:s3",
      measure: "destroyed",
      low: 1,
      hedge: "exact",
      status: "affirmed",
      attribution: "a:a3",
      rule: "review",
      review: "added"
    });
    expect(states).toEqual({"a:c9": "added"});
  });

  test("several lines of one anchor give the columns of one row", () => {
    const {claims} = lay(
      {...lost, column: "measure", value: "destroyed"},
      {...lost, column: "object", value: "tank"},
      {...lost, column: "affected_actor", value: "rebels"},
      {...lost, column: "attribution", value: "Interfax quoted"}
    );
    expect(claims).toHaveLength(9);
    expect(claims[4]).toMatchObject({
      measure: "destroyed",
      object: "tank",
      affected_actor: "rebels",
      attribution: "a:a2",
      hedge: "unspecified"
    });
  });

  test("two claims of the same words are told apart by their measure", () => {
    const {claims} = lay(lost, {...lost, column: "measure;low", value: "seized;1"});
    expect(claims.slice(4, 6).map(({claim, measure, hedge}) => [claim, measure, hedge])).toEqual([
      ["a:c9", "destroyed", "exact"],
      ["a:c10", "seized", "at_least"]
    ]);
  });

  test("an added row may hang on another that is added", () => {
    const {claims} = lay(lost, add("a tank.", "measure;part_of", "destroyed;the rebels lost a tank"));
    expect(claims.find(({text}) => text === "a tank.")!.part_of).toBe("a:c9");
  });

  test("an attribution takes the claims in its content", () => {
    const {attributions, claims} = lay(
      add("near", "act;source_kind;content", "claim;anonymous;Dozens killed", "attributions")
    );
    expect(attributions[0]).toMatchObject({
      attribution: "a:a6",
      cue: "near",
      alignment: "distance",
      naming: "implicit",
      rule: "review"
    });
    expect(claims[0]!.attribution).toBe("a:a6");
  });

  test("times, places and actors", () => {
    const {times, place_mentions, actor_mentions} = lay(
      add("in Sarja", "from;granularity", "2019-08-12~;day", "times"),
      add("among", "place", "sarmin", "place_mentions"),
      {...add("rebels", "actor", "rebels", "actor_mentions"), suffix: "lost a"},
      add("Interfax", "actor", "rebels", "actor_mentions")
    );
    expect(times[1]).toMatchObject({time: "a:t3", to: "2019-08-12~", certain: false, conflict: ""});
    expect(place_mentions[2]).toMatchObject({place_mention: "a:p3", place: "sarmin", text: "among"});
    expect(actor_mentions).toHaveLength(4);
    expect(actor_mentions[1]).toMatchObject({actor_mention: "a:m4", label_class: "neutral", attribution: ""});
  });

  test("of a row that the machine finds by now changes that row, and is told", () => {
    const {claims, claim, problems} = lay(add("7 wounded", "measure;low;high", "wounded;8;8"));
    expect(claims).toHaveLength(8);
    expect(claim(3)).toMatchObject({low: 8, review: "corrected"});
    expect(problems).toEqual([
      "data/reviews.csv:2: warning: the row to add is there: a:c3 (measure wounded, object soldier, low 7, high 7, attribution a1); expected confirm or correct instead of add"
    ]);
  });

  test("a row that was rejected there is replaced", () => {
    const {claims} = lay(reject("7 wounded"), add("7 wounded", "measure;low;high", "wounded;8;8"));
    expect(claims.filter(({text}) => text === "7 wounded")).toMatchObject([{claim: "a:c9", low: 8}]);
  });
});

describe("what is told", () => {
  const cases: [string, Parameters<typeof reviews>, string[]][] = [
    [
      "words that are lost: a warning",
      [{exact: "9 wounded"}],
      [
        '2: warning: the words "9 wounded" are not in a; expected words of the article as they stand, or the line taken out'
      ]
    ],
    [
      "words in another context: a warning",
      [{exact: "7 wounded", prefix: "it is not true that only", suffix: "when the house fell down"}],
      [
        '2: warning: the words "7 wounded" in their context are not in a; expected words of the article as they stand, or the line taken out'
      ]
    ],
    [
      "a row that is no more: a warning",
      [reject("were")],
      [
        '2: warning: no row of claims stands at "were" in a; expected the own words of a row to reject, or the line taken out'
      ]
    ],
    [
      "words that have changed a little: a warning",
      [{exact: "23 soldierz were killed"}],
      [
        '2: warning: the words have changed, and are now "23 soldiers were killed"; expected them in the column exact, if the review still holds'
      ]
    ],
    [
      "words given for a column that are not there: a warning",
      [correct("7 wounded", "quantity", "eight")],
      ['2: warning: the words "eight" for quantity are not in a; expected words of the article as they stand']
    ],
    [
      "a row to point to that is not there: a warning",
      [correct("7 wounded", "attribution", "Interfax")],
      [
        '2: warning: no row of attributions stands at the words "Interfax" that attribution names; expected the words of one of attributions, as they stand'
      ]
    ],
    [
      "two places that fit equally",
      [{table: "attributions", exact: "said"}],
      [
        '2: "said" fits 2 places of a equally: "Sarja The ministry […] on Monday that", "tank. The rebels […] that 3 were"; expected a prefix or suffix that only the one has that is meant'
      ]
    ],
    [
      "two places for a row to add",
      [add("tank", "measure", "destroyed")],
      [
        '2: "tank" fits 2 places of a equally: "rebels lost a […]. The rebels", "added that a […] was destroyed on"; expected a prefix or suffix that only the one has that is meant'
      ]
    ],
    [
      "two rows of the same words, to confirm",
      [{exact: "3 were killed or wounded"}],
      [
        '2: "3 were killed or wounded" is the words of 2 rows: a:c6 (measure killed, object soldier, low 3, high 3, attribution a4); a:c7 (measure wounded, object soldier, low 3, high 3, attribution a4); expected column and value of the one that is meant (measure, killed)'
      ]
    ],
    [
      "two rows of the same words, to correct",
      [correct("3 were killed or wounded", "low", "4")],
      [
        '2: "3 were killed or wounded" is the words of 2 rows: a:c6 (measure killed, object soldier, low 3, high 3, attribution a4); a:c7 (measure wounded, object soldier, low 3, high 3, attribution a4); expected the one that is wrong rejected (column measure and its value say which) and added anew'
      ]
    ],
    [
      "two rows that a value may point to",
      [correct("7 wounded", "attribution", "said")],
      [
        '2: attribution "said" fits 2 rows: a:a1 (act say, source_kind official, speaker ministry); a:a4 (act say, source_kind armed_group, speaker rebels); expected more words round the one that is meant, so that no other stands in them'
      ]
    ],
    [
      "confirm against reject, at the later line",
      [reject("7 wounded"), {exact: "7 wounded"}],
      [
        "3: confirm contradicts line 2, which says reject of a:c3 (measure wounded, object soldier, low 7, high 7, attribution a1); expected one of the two"
      ]
    ],
    [
      "two values for one column",
      [correct("7 wounded", "low", "8"), correct("7 wounded", "low", "9")],
      [
        '3: low "9" contradicts line 2, which says "8" of a:c3 (measure wounded, object soldier, low 7, high 7, attribution a1); expected one value'
      ]
    ],
    [
      "a value against a confirmation of another",
      [correct("7 wounded", "low", "6"), {exact: "7 wounded", column: "low", value: "7"}],
      [
        '3: low "7" contradicts line 2, which says "6" of a:c3 (measure wounded, object soldier, low 7, high 7, attribution a1); expected one value'
      ]
    ],
    [
      "two values for a column of a row to add",
      [add("lost", "measure;low", "destroyed;1"), add("lost", "low", "2")],
      ['3: low "2" contradicts line 2, which says "1" of the claim added; expected one value']
    ],
    [
      "a line that may be of either of two rows to add",
      [add("lost", "measure", "destroyed"), add("lost", "measure", "seized"), add("lost", "low", "2")],
      [
        '4: 2 rows are added at "lost", and the line is of any of them; expected the measure in the line too (measure;low)'
      ]
    ],
    [
      "a row to add that lacks what it must have",
      [add("lost", "act", "say", "attributions")],
      [
        "2: the attribution to add has no source_kind; expected source_kind in column and value of this line or another of the same words"
      ]
    ],
    [
      "low above high, at the line that made it so",
      [correct("7 wounded", "high", "6")],
      ["2: low 7 of a:c3 is above high 6; expected a low that is no more than high (both at once: column low;high)"]
    ],
    [
      "low above high, at the last of two lines",
      [correct("7 wounded", "low", "9"), correct("7 wounded", "high", "8")],
      ["3: low 9 of a:c3 is above high 8; expected a low that is no more than high (both at once: column low;high)"]
    ],
    [
      "an end before the beginning",
      [{...correct("on Monday", "to", "2019-08-01", "times"), suffix: "that"}],
      [
        "2: from 2019-08-12 of a:t1 is after to 2019-08-01; expected a from that is no later than to (both at once: column from;to)"
      ]
    ],
    [
      "a chain that leads back to itself",
      [correct("quoted", "via", "as saying", "attributions")],
      ["2: via of a:a2 leads back to it; expected a row that does not hang on this one"]
    ],
    [
      "a confirmation that another review undoes",
      [
        {exact: "7 wounded", column: "attribution", value: "said on Monday"},
        {...saidByMinistry, action: "reject"}
      ],
      ['2: a:c3 is confirmed with attribution "said on Monday", and other reviews change that; expected one of the two']
    ]
  ];

  test.each(cases)("%s", (_, said, told) => {
    expect(lay(...said).problems).toEqual(told.map((line) => `data/reviews.csv:${line}`));
  });

  test("a review that lost its words leaves the rows alone", () => {
    const {decisions, states, claims} = lay(reject("9 wounded"), correct("7 wounded", "quantity", "eight"));
    expect([decisions, states, claims]).toEqual([[], {}, reading().claims]);
  });
});

describe("a row is found by its own words", () => {
  test("of two places that fit equally the one where such a row stands", () => {
    expect(lay({table: "times", exact: "on Monday", prefix: "destroyed"}).states).toEqual({"a:t2": "confirmed"});
    expect(lay({exact: "a tank was"}).states).toEqual({"a:c8": "confirmed"});
  });

  test("by column and value where several share them", () => {
    const both = {exact: "3 were killed or wounded", column: "measure"};
    expect(lay({...both, value: "wounded"}).states).toEqual({"a:c7": "confirmed"});
    expect(lay({...both, value: "killed", action: "reject"}).states).toEqual({"a:c6": "rejected"});
    expect(lay({...both, value: "killed", action: "correct"}).states).toEqual({"a:c7": "corrected"});
  });

  test("though a rule takes in a word more or less one day, and in a longer quotation where it stands alone", () => {
    expect(lay({exact: "that 23 soldiers were killed"}).states).toEqual({"a:c2": "confirmed"});
    expect(lay({exact: "23 soldiers were"}).states).toEqual({"a:c2": "confirmed"});
    expect(lay({table: "attributions", exact: "The ministry said on Monday"}).states).toEqual({"a:a1": "confirmed"});
  });

  test("in one place where quotations of a row are longer and shorter", () => {
    const {states, problems} = lay({exact: "7 wounded"}, {exact: "and 7 wounded"});
    expect([states, problems]).toEqual([{"a:c3": "confirmed"}, []]);
  });
});

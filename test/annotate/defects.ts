import type {Annotations, Article} from "../../loaders/types.ts";

interface Span {
  id: string;
  start: number | null;
  end: number | null;
  /** The row's own words, where it has a column for them. */
  words?: string;
}

/** Everything in an article's rows that points where it must not: nothing, when all is well. */
export function defects({text}: Article, found: Annotations): string[] {
  const wrong: string[] = [];
  for (const {id, start, end, words} of spans(found)) {
    if (start === null || end === null) {
      if (start !== end || words) wrong.push(`${id}: half a span`);
      continue;
    }
    const slice = text.slice(start, end);
    if (!(start >= 0 && start < end && end <= text.length))
      wrong.push(`${id}: [${start}, ${end}) is no span of the text`);
    else if (words !== undefined && slice !== words) wrong.push(`${id}: "${words}" ≠ "${slice}"`);
    else if (splitsPair(text, start) || splitsPair(text, end)) wrong.push(`${id}: cuts a character in two`);
    else if (/^\s|\s$/.test(slice)) wrong.push(`${id}: "${slice}" has white space at its edge`);
  }
  return [...wrong, ...outOfOrder(found), ...dangling(text, found)];
}

function spans(found: Annotations): Span[] {
  return [
    ...found.sentences.map(({sentence, start, end}) => ({id: sentence, start, end})),
    ...found.attributions.flatMap((row) => [
      {id: `${row.attribution} cue`, start: row.cue_start, end: row.cue_end, words: row.cue},
      {id: `${row.attribution} source`, start: row.source_start, end: row.source_end, words: row.source},
      {id: `${row.attribution} content`, start: row.content_start, end: row.content_end}
    ]),
    ...found.claims.map(({claim, start, end, text}) => ({id: claim, start, end, words: text})),
    ...found.times.map(({time, start, end, text}) => ({id: time, start, end, words: text})),
    ...found.place_mentions.map((row) => ({id: row.place_mention, start: row.start, end: row.end, words: row.text})),
    ...found.actor_mentions.map((row) => ({id: row.actor_mention, start: row.start, end: row.end, words: row.text}))
  ];
}

const splitsPair = (text: string, i: number) =>
  /[\udc00-\udfff]/.test(text[i] ?? "") && /[\ud800-\udbff]/.test(text[i - 1] ?? "");

/** Sentences follow one another; no row of the other tables stands before its predecessor. */
function outOfOrder({sentences, attributions, times}: Annotations): string[] {
  const wrong: string[] = [];
  for (let i = 1; i < sentences.length; ++i)
    if (sentences[i]!.start < sentences[i - 1]!.end) wrong.push(`${sentences[i]!.sentence}: overlaps the one before`);
  for (let i = 1; i < attributions.length; ++i)
    if (attributions[i]!.cue_start < attributions[i - 1]!.cue_start)
      wrong.push(`${attributions[i]!.attribution}: order`);
  for (let i = 1; i < times.length; ++i)
    if (times[i]!.start < times[i - 1]!.end) wrong.push(`${times[i]!.time}: overlaps the one before`);
  return wrong;
}

/** Ids that no row bears, rows with one id, figures that are not in their sentence, intervals turned round. */
function dangling(text: string, found: Annotations): string[] {
  const wrong: string[] = [];
  const sentences = new Map(found.sentences.map((row) => [row.sentence, row]));
  const attributions = new Set(found.attributions.map(({attribution}) => attribution));
  const claims = new Set(found.claims.map(({claim}) => claim));
  if (attributions.size < found.attributions.length || claims.size < found.claims.length) wrong.push("an id twice");
  const within = (id: string, sentence: string, start: number) => {
    const row = sentences.get(sentence);
    if (!row || start < row.start || start >= row.end) wrong.push(`${id}: not in its sentence ${sentence}`);
  };
  for (const row of found.attributions) {
    within(row.attribution, row.sentence, row.cue_start);
    if (row.via && (!attributions.has(row.via) || row.via === row.attribution)) wrong.push(`${row.attribution}: via`);
  }
  for (const row of found.claims) {
    within(row.claim, row.sentence, row.start);
    if (row.attribution && !attributions.has(row.attribution)) wrong.push(`${row.claim}: attribution`);
    if (row.part_of && (!claims.has(row.part_of) || row.part_of === row.claim)) wrong.push(`${row.claim}: part_of`);
    if (row.low !== null && row.high !== null && row.low > row.high)
      wrong.push(`${row.claim}: ${row.low} > ${row.high}`);
    const {start, end} = sentences.get(row.sentence) ?? row;
    if (!text.slice(start, end).includes(row.quantity)) wrong.push(`${row.claim}: "${row.quantity}" is not there`);
  }
  for (const row of found.times) within(row.time, row.sentence, row.start);
  for (const row of found.place_mentions) within(row.place_mention, row.sentence, row.start);
  for (const row of found.actor_mentions) within(row.actor_mention, row.sentence, row.start);
  return wrong;
}

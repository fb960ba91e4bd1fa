import {expect, test} from "vitest";
import type {Row, Tables} from "../../loaders/tables/schema.ts";
import type {Lists} from "../../loaders/types.ts";
import {namesByActor} from "../../src/marks/namesByActor.ts";
import {bareNames} from "../../src/site/bareNames.ts";

// "the army", "to the army", "by the army", "and the army"; a name that begins with the letter of "by".
const ARMY = "\u0627\u0644\u062C\u064A\u0634";
const TO_ARMY = "\u0644\u0644\u062C\u064A\u0634";
const BY_ARMY = `\u0628${ARMY}`;
const AND_ARMY = `\u0648${ARMY}`;
const BASHAR = "\u0628\u0634\u0627\u0631";

const mention = (n: number, text: string, actor = "army"): Row<"actor_mentions"> => ({
  actor_mention: `a:m${n}`,
  article: "a",
  sentence: "a:s1",
  start: 0,
  end: 1,
  text,
  actor,
  label_class: "neutral",
  attribution: ""
});

test("a name is one whatever hangs before it, and keeps its own first letter", () => {
  const actor_mentions = [
    mention(1, TO_ARMY),
    mention(2, BY_ARMY),
    mention(3, AND_ARMY),
    mention(4, ARMY),
    mention(5, BASHAR, "bashar")
  ];
  const tables = {articles: [{article: "a", language: "ar"}], actor_mentions} as unknown as Tables;
  const actor = (id: string, alias: string) => ({actor: id, aliases: [{alias, alias_class: "neutral"}]});
  const lists = {actors: [actor("army", ARMY), actor("bashar", BASHAR)]} as unknown as Lists;
  const names = bareNames(tables, lists);
  expect(names).toEqual({"a:m1": ARMY, "a:m2": ARMY, "a:m3": ARMY});
  const [army, bashar] = namesByActor(actor_mentions, (m) => names[m.actor_mention] ?? m.text);
  expect(army!.names.map(({text, own}) => [text, own.length])).toEqual([[ARMY, 4]]);
  expect(bashar!.names.map(({text}) => text)).toEqual([BASHAR]);
});

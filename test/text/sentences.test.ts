import {describe, expect, it} from "vitest";
import {read} from "./arabic.ts";

const cut = (text: string) => read(text).sentences.map(({start, end}) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["وصل الوفد. بدأ الاجتماع", ["وصل الوفد.", "بدأ الاجتماع"]],
    ["إلى إدلب.وقال السائق", ["إلى إدلب.", "وقال السائق"]],
    ["من وصل؟ لا أحد! انتهى", ["من وصل؟", "لا أحد!", "انتهى"]],
    ["قال: «انتهى الأمر.» وخرج", ["قال: «انتهى الأمر.»", "وخرج"]],
    ["سطر أول\nسطر ثان", ["سطر أول", "سطر ثان"]],
    ["أول؟! ثان", ["أول؟!", "ثان"]]
  ])("end in %s", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    ["an abbreviation", "قواعد م.د جديدة"],
    ["a decimal", "نحو 2.5 مليون"],
    ["a pause", "انتظروا ... ثم ذهبوا"],
    ["a comma", "وصل، ثم ذهب؛ وعاد: سالما"]
  ])("do not end at %s", (_name, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("number the paragraphs they lie in, empty lines left out", () => {
    expect(read("\n\nعنوان\n\nأول. ثان.\n\n\nثالث").sentences.map(({paragraph}) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it("are none where nothing is", () => {
    expect(cut("\n \n\t\n")).toEqual([]);
  });
});

import {join} from "node:path";
import {expect, test} from "vitest";
import type {Problem} from "../../loaders/corpus/problem.ts";
import {readUtf8} from "../../loaders/corpus/readUtf8.ts";
import {folderOf} from "./folderOf.ts";

function read(bytes: string | Uint8Array, name = "x.txt") {
  const problems: Problem[] = [];
  const text = readUtf8(join(folderOf({[name]: bytes}), "x.txt"), (problem) => problems.push(problem));
  return {text, problems};
}

test("a text stands as it is in its file, line ends and all", () => {
  expect(read("one\r\ntwo \n\n").text).toBe("one\r\ntwo \n\n");
});

test("a byte order mark at the start is no part of the text, one further on is", () => {
  expect(read("\uFEFFone\uFEFF").text).toBe("one\uFEFF");
});

test("the first byte that is not UTF-8 is told with its place and line", () => {
  const {text, problems} = read(Buffer.concat([Buffer.from("one\nd\u00e9j\u00e0\n"), Buffer.from([0xe9, 0x20, 0x41])]));
  expect(text).toBeNull();
  expect(problems).toMatchObject([{line: 3, message: "byte 11 (0xe9) is not UTF-8", severity: "error"}]);
});

test("a text cut in the middle of a letter is not UTF-8", () => {
  expect(read(Buffer.from("ab\u0639").subarray(0, 3)).problems).toMatchObject([
    {message: "byte 2 (0xd8) is not UTF-8"}
  ]);
});

test("a file that is not there is told", () => {
  expect(read("", "other.txt").problems).toMatchObject([{line: 0, message: "there is no such file"}]);
});

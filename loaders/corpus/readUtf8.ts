import {readFileSync} from "node:fs";
import {reporter, type Report} from "./problem.ts";

const decoder = new TextDecoder("utf-8", {fatal: true});

/**
 * Reads a file as UTF-8. A byte order mark at the very start is a signature, not text, and is dropped; everything else
 * stands as it is, line ends included. Returns `null` after reporting a file that is missing or not UTF-8.
 */
export function readUtf8(file: string, report: Report): string | null {
  const {error} = reporter(file, report);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    error(0, code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`, "a readable text file");
    return null;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const hex = bytes[offset]!.toString(16).padStart(2, "0");
    error(lineOf(bytes, offset), `byte ${offset} (0x${hex}) is not UTF-8`, "a file saved as UTF-8");
    return null;
  }
}

/** Where the first broken sequence begins, by halving: the decoder itself does not say where it stopped. */
function firstInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // what was only cut short until then belongs to the broken sequence
  while (!decodes(bytes.subarray(0, good), false)) --good;
  return good;
}

/** `cut` forgives a sequence at the end that is only cut short. */
function decodes(bytes: Buffer, cut: boolean): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: cut});
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; ++i) if (bytes[i] === 10) ++line;
  return line;
}

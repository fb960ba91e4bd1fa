/** Something wrong with a corpus: what a person needs to find it and mend it. */
export interface Problem {
  /** Path relative to the working directory. */
  file: string;
  /** From 1; 0 where the file as a whole is meant. */
  line: number;
  message: string;
  expected: string;
  /** An error stops everything; a warning is told and passed over. */
  severity: "error" | "warning";
}

/** Where a reader puts the problems it meets; reading goes on, so that one run tells all of them. */
export type Report = (problem: Problem) => void;

/** Reports against one file. */
export function reporter(file: string, report: Report) {
  const of = (severity: Problem["severity"]) => (line: number, message: string, expected: string) =>
    report({file, line, message, expected, severity});
  return {error: of("error"), warning: of("warning")};
}
export type FileReport = ReturnType<typeof reporter>;

/** `file:line: what is wrong, what was expected`. */
export function formatProblem({file, line, message, expected, severity}: Problem): string {
  const place = line ? `${file}:${line}` : file;
  return `${place}: ${severity === "warning" ? "warning: " : ""}${message}; expected ${expected}`;
}

export const isError = (problem: Problem) => problem.severity === "error";

/** By file, then line, then words: the same order whatever was read first. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import {readFileSync} from "node:fs";
import {Command, CommanderError} from "commander";
import {build} from "./build.ts";
import {check} from "./check.ts";
import {evaluate} from "./evaluate.ts";
import {ExitStatus} from "./exitStatus.ts";
import {explain} from "./explain.ts";
import {preview} from "./preview.ts";
import {review} from "./review.ts";
import {tables} from "./tables.ts";

/** The verbs, in the order of the help; each adds itself to the program. */
const verbs = [tables, build, preview, check, review, evaluate, explain];

/**
 * Runs `isnad <verb>` and returns the exit status: 0 done, 1 the corpus has errors, 2 wrong usage. A person is never shown
 * a stack trace; `ISNAD_DEBUG=1` shows it to a developer.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const {version, description} = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
    description: string;
  };
  const program = new Command("isnad")
    .description(description)
    .version(version)
    .exitOverride()
    .showHelpAfterError(true);
  for (const verb of verbs) verb(program);
  for (const command of program.commands) command.exitOverride().showHelpAfterError(true);
  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof ExitStatus) {
      if (error.message) process.stderr.write(`${error.message}\n`);
      return error.status;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`isnad: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.ISNAD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return 1;
  }
}

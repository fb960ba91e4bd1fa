import {createServer} from "node:net";
import {InvalidArgumentError, type Command} from "commander";
import {withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";
import {framework} from "./framework.ts";

/** `isnad preview`: the site live; a change in the corpus shows in the page. */
export function preview(program: Command): void {
  withCorpus(program.command("preview"))
    .description("serve the report, following every change in the corpus")
    .option("--host <host>", "the address to listen on", "127.0.0.1")
    .option("--port <port>", "the port to listen on; by default the first free one from 3000", port)
    .option("--open", "open a browser")
    .action(
      async ({corpus, lists, host, port, open}: CorpusOptions & {host: string; port?: string; open?: boolean}) => {
        if (port && !(await isFree(Number(port), host)))
          throw new ExitStatus(2, `port ${port} of ${host} is taken; expected a free one, or none to have one chosen`);
        const args = ["--host", host, ...(port ? ["--port", port] : []), open ? "--open" : "--no-open"];
        const status = await framework("preview", {corpus, lists}, args);
        if (status) throw new ExitStatus(1, "the preview could not go on");
      }
    );
}

/** Nobody listens there yet. */
const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

function port(text: string): string {
  if (!/^\d+$/.test(text) || Number(text) > 65535) throw new InvalidArgumentError("expected a port from 0 to 65535");
  return text;
}

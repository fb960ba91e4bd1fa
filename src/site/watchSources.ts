import {existsSync, utimesSync, watch, type FSWatcher} from "node:fs";
import {join} from "node:path";
import type {CorpusFolders} from "./corpusFolders.ts";
import {LOADER} from "./layReport.ts";

const QUIET = 150;
const open = Symbol.for("isnad.watchers");
type Watching = {[open]?: FSWatcher[]};

/** Whether a preview is under way already: its config is imported again when corpus.yaml changes. */
export const isWatching = (): boolean => (globalThis as Watching)[open] !== undefined;

/**
 * In a preview: a change in the corpus or in the loaders gives the data loader a new date, so that Framework runs it
 * again and tells the open pages; a change of corpus.yaml gives one to the config too, for titles and language.
 * Framework imports a touched config again: the watchers of the earlier import are closed.
 */
export function watchSources({corpus, lists}: CorpusFolders, config: string): void {
  for (const watcher of (globalThis as Watching)[open] ?? []) watcher.close();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    const now = new Date();
    utimesSync(LOADER, now, now);
    if (changed.has("corpus.yaml")) utimesSync(config, now, now);
    changed.clear();
  };
  (globalThis as Watching)[open] = [corpus, lists, "loaders", join("src", "site")]
    .filter((folder) => folder && existsSync(folder))
    .map((folder) =>
      watch(folder, {recursive: true}, (_, name) => {
        changed.add(name ?? "");
        clearTimeout(timer);
        timer = setTimeout(settle, QUIET);
      })
    );
}

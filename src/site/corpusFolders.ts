/** The corpus folder that the report is made from, and the folder whose lists are read with it (empty: its own). */
export interface CorpusFolders {
  corpus: string;
  lists: string;
}

/** `ISNAD_CORPUS` and `ISNAD_LISTS` name other folders than `data`; `isnad build --corpus` sets them. */
export function corpusFolders(env: NodeJS.ProcessEnv = process.env): CorpusFolders {
  return {corpus: env.ISNAD_CORPUS || "data", lists: env.ISNAD_LISTS || ""};
}

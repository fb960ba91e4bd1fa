import {spawnSync} from "node:child_process";

/** True where a `python3` can be started. */
export const hasPython = () => spawnSync("python3", ["--version"]).status === 0;

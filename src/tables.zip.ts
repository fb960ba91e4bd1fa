import {corpusFolders} from "./site/corpusFolders.ts";
import {layReport} from "./site/layReport.ts";

// The one data loader: the whole pipeline in one pass. Framework runs it in a preview when this file's date changes
// (see site/watchSources.ts); before a build the config has already laid what it would give.
const zip = await layReport(corpusFolders());
if (zip) process.stdout.write(zip);
else process.exitCode = 1;

import {arabic} from "./ar/index.ts";
import type {Language} from "./language.ts";

/** The one list of languages that Isnad reads. A language is added here and as a folder. */
export const languages: Readonly<Record<string, Language>> = {ar: arabic};

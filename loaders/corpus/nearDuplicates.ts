import {publishedFirst} from "./publishedFirst.ts";

/** An article as its words, folded, furniture left out. */
export interface Wording {
  article: string;
  /** ISO day, empty where unknown. */
  published_from: string;
  words: readonly string[];
}

/** Words of a shingle: long enough that unrelated texts share few. */
const LENGTH = 5;
/** Two texts of which this share of all shingles is common are one text (Broder 1997: "roughly the same"). */
const SAME = 0.5;
/** A shorter text says too little to be known again. */
const LEAST = 20;
/** Candidates are sought by every fourth shingle; a shingle of more articles than this is a formula. */
const [SAMPLE, FORMULA] = [4, 64];

/**
 * Near-duplicates among articles: article → the earliest published article whose text it repeats. Wire copy with another
 * headline, a paragraph cut or a word changed is a duplicate; a report that takes over a paragraph is none. By word
 * shingles: those whose hash divides by four are indexed to find candidates, and what is found is measured exactly
 * (resemblance: common shingles over all). Independent of the order of `articles`.
 */
export function nearDuplicates(articles: readonly Wording[]): Map<string, string> {
  const index = new Map<number, string[]>();
  const originals = new Map<string, ReadonlySet<number>>();
  const found = new Map<string, string>();
  for (const {article, words} of articles.toSorted(publishedFirst)) {
    const all = shingles(words);
    if (all.size < LEAST) continue;
    const sample = [...all].filter((hash) => hash % SAMPLE === 0);
    const common = new Map<string, number>();
    for (const hash of sample) {
      const holders = index.get(hash);
      if (holders && holders.length <= FORMULA)
        for (const holder of holders) common.set(holder, (common.get(holder) ?? 0) + 1);
    }
    let best: {article: string; resemblance: number} | undefined;
    // of texts as alike as SAME more than a sixth of the sample is common, but for one in a thousand
    for (const [candidate, shared] of common) {
      if (shared * 6 < sample.length) continue;
      const alike = resemblance(all, originals.get(candidate)!);
      if (alike >= SAME && (!best || alike > best.resemblance)) best = {article: candidate, resemblance: alike};
    }
    if (best) {
      found.set(article, best.article);
      continue;
    }
    originals.set(article, all);
    for (const hash of sample) {
      const holders = index.get(hash);
      if (!holders) index.set(hash, [article]);
      else if (holders.length <= FORMULA) holders.push(article);
    }
  }
  return found;
}

/** Hashes (FNV-1a, 32 bits) of all runs of five words. */
function shingles(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + LENGTH <= words.length; ++i) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + LENGTH; ++k) {
      const word = words[k]!;
      for (let c = 0; c < word.length; ++c) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return found;
}

/** Common shingles over all shingles of both. */
function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const hash of small) if (large.has(hash)) ++common;
  return common / (a.size + b.size - common);
}

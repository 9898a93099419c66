/** One pass over the tokens of a text: at each the longest spelling wins, and the next begins after it. */
import { plainText } from "../fold-text.ts";
import type { KnownTokens } from "../known-tokens.ts";
import { gap } from "../tokenise-text.ts";
import { type Entry, edgeOf, type SpellingTrie, type TrieNode } from "./spelling-trie.ts";

/** A spelling found in a text; `token` and `lastToken` are places in `KnownTokens`. */
export interface Candidate {
  readonly entries: ReadonlyArray<Entry>;
  readonly token: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
}

export const findSpellings = (
  trie: SpellingTrie,
  text: string,
  folded: string,
  tokens: KnownTokens,
): ReadonlyArray<Candidate> => {
  const scan: Scan = { text, folded, tokens, trie };
  const found: Array<Candidate> = [];
  for (let token = 0; token < tokens.ids.length; token += 1) {
    const candidate = tokens.ids[token] === 0 ? undefined : longestAt(scan, token);
    if (candidate === undefined) continue;
    found.push(candidate);
    token = candidate.lastToken;
  }
  return found;
};

interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly tokens: KnownTokens;
  readonly trie: SpellingTrie;
}

const longestAt = (scan: Scan, first: number): Candidate | undefined => {
  let node = scan.trie.startingWith(scan.tokens.ids[first] ?? 0);
  let best: Candidate | undefined;
  for (let last = first; node !== undefined; last += 1) {
    if (node.entries.length > 0) best = candidateOf(scan, node.entries, first, last) ?? best;
    node = nodeAfter(scan.tokens, node, last + 1);
  }
  return best;
};

const nodeAfter = ({ ids, gaps }: KnownTokens, node: TrieNode, token: number): TrieNode | undefined => {
  const id = ids[token] ?? 0;
  const between = gaps[token] ?? gap.wall;
  if (id === 0 || between === gap.wall || node.next === undefined) return undefined;
  const tight = between === gap.tight ? node.next.get(edgeOf(id, true)) : undefined;
  return tight ?? node.next.get(edgeOf(id, false));
};

const candidateOf = (
  scan: Scan,
  entries: ReadonlyArray<Entry>,
  token: number,
  lastToken: number,
): Candidate | undefined => {
  const start = scan.tokens.starts[token] ?? 0;
  const end = scan.tokens.ends[lastToken] ?? start;
  if (!hasFreeBorders(scan.folded, start, end)) return undefined;
  const written = plainText(scan.text.slice(start, end));
  const bound = entries.filter(({ spelling }) => spelling.isCaseBound && spelling.text === written);
  const fitting = bound.length > 0 ? bound : entries.filter(({ spelling }) => !spelling.isCaseBound);
  return fitting.length === 0 ? undefined : { entries: fitting, token, lastToken, start, end };
};

/** Not inside an address (`redis.io`, `me@rust.example`), a longer sign ("C++" is no "C") or, for one that begins with a dot, a word. */
const hasFreeBorders = (folded: string, start: number, end: number): boolean => {
  const before = folded.charAt(start - 1);
  if (before === "@" || (before === "." && /\w/u.test(folded.charAt(start - 2)))) return false;
  if (folded.charAt(start) === "." && /\w/u.test(before)) return false;
  const after = folded.charAt(end);
  if (after === "@" || folded.startsWith("://", end)) return false;
  if (after === "." && /\w/u.test(folded.charAt(end + 1))) return !isDomainEnding(folded, end + 1);
  return !((after === "+" || after === "#") && isSignName(folded, end));
};

const isDomainEnding = (folded: string, from: number): boolean =>
  /^(?:com|org|io|co|ai|dev|net|app|eu|uk|de|in|me|us)(?![a-z0-9])/u.test(folded.slice(from, from + 5));

/** "C+" and "C#" are other names than "C"; "Java +" and "5 years of Java+" are not. */
const isSignName = (folded: string, at: number): boolean =>
  at < 2 || !/\w/u.test(folded.charAt(at - 2)) || folded.charAt(at) === "#";

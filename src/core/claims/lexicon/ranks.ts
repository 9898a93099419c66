/** How much of the work a verb claims as one's own: observed < assisted < contributed < built < led < owned. */
import type { Key, Lexicon } from "./lexicon.ts";
import type { PhraseTree } from "./phrase-tree.ts";

const ORDER = ["observed", "assisted", "contributed", "built", "led", "owned"];
const BUILT = ORDER.indexOf("built");
export const CONTRIBUTED = ORDER.indexOf("contributed");

/** Members that are concepts of `claims-actions` rank that concept; all others are phrases of their own. */
export const createRanks = (
  groups: Readonly<Record<string, ReadonlyArray<string>>>,
  tree: PhraseTree,
): Pick<Lexicon, "rankOf" | "isRankOnly"> => {
  const rankByKey = new Map<Key, number>();
  const rankOnly = new Set<Key>();
  for (const [rank, group] of ORDER.entries()) {
    for (const member of groups[group] ?? []) {
      const key = `a:${member.replaceAll(" ", "-")}`;
      rankByKey.set(key, rank);
      if (member.includes(" ")) {
        tree.add(member, { keys: [key], marks: new Map(), isAction: true, isNominal: false });
        rankOnly.add(key);
      }
    }
  }
  return {
    rankOf: (keys) => {
      const ranks = keys.flatMap((key) => rankByKey.get(key) ?? []);
      return ranks.length === 0 ? BUILT : Math.min(...ranks);
    },
    isRankOnly: (keys) => keys.some((key) => rankOnly.has(key) || (rankByKey.get(key) ?? BUILT) !== BUILT),
  };
};

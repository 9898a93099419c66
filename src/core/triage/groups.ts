/** Things found to belong together, pair by pair; the groups do not depend on the order of the pairs. */

export interface Groups {
  readonly join: (one: number, other: number) => void;
  readonly areJoined: (one: number, other: number) => boolean;
  /** Groups of two and more; members and groups ascending. */
  readonly list: () => ReadonlyArray<ReadonlyArray<number>>;
}

export const createGroups = (size: number): Groups => {
  const leaders = Int32Array.from({ length: size }, (_, at) => at);
  const leaderOf = (member: number): number => {
    let at = member;
    while (leaders[at] !== at) {
      const next = leaders[at] ?? at;
      leaders[at] = leaders[next] ?? next;
      at = next;
    }
    return at;
  };
  return {
    join: (one, other) => {
      const [first, second] = [leaderOf(one), leaderOf(other)];
      leaders[Math.max(first, second)] = Math.min(first, second);
    },
    areJoined: (one, other) => leaderOf(one) === leaderOf(other),
    list: () => {
      const members = new Map<number, Array<number>>();
      for (let at = 0; at < size; at += 1) {
        const group = members.get(leaderOf(at));
        if (group) group.push(at);
        else members.set(leaderOf(at), [at]);
      }
      return [...members.values()].filter(({ length }) => length > 1);
    },
  };
};

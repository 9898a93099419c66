/** What is chosen from and what a choice is worth: whole numbers only, so that equal choices are equal. */

export interface Candidate {
  /** Number of its role. */
  readonly role: number;
  /** Lines that it takes on paper, at least 1. */
  readonly lines: number;
  /** What it is worth whatever the posting asks. */
  readonly own: number;
  readonly isOperations: boolean;
  /** Stays, whatever it costs. */
  readonly isPinned: boolean;
  /** What it shows of the posting; `gain` is a multiple of four, full when nothing else shows it better. */
  readonly shows: ReadonlyArray<{ readonly requirement: number; readonly gain: number }>;
}

export interface Limits {
  readonly perRole: number;
  readonly lines: number;
  /** At least so many operations bullets, where there are so many and they fit. */
  readonly operations: number;
}

/**
 * The best evidence for a requirement counts in full, the second half, the third a quarter, a fourth nothing: who has
 * shown Kafka twice need not show it again.
 */
export const SHARES = [1, 0.5, 0.25] as const;

export const worthOfChoice = (
  candidates: ReadonlyArray<Candidate>,
  chosen: ReadonlyArray<number>,
): number => {
  const gainsByRequirement = new Map<number, Array<number>>();
  let value = 0;
  for (const at of chosen) {
    const candidate = candidates[at];
    value += candidate?.own ?? 0;
    for (const { requirement, gain } of candidate?.shows ?? []) {
      const gains = gainsByRequirement.get(requirement) ?? [];
      gains.push(gain);
      gainsByRequirement.set(requirement, gains);
    }
  }
  for (const gains of gainsByRequirement.values()) {
    gains.sort((a, b) => b - a);
    SHARES.forEach((share, place) => {
      value += share * (gains[place] ?? 0);
    });
  }
  return value;
};

/** The limits as they can be kept: pinned bullets stay, and no more operations bullets are wanted than fit. */
export const keepable = (candidates: ReadonlyArray<Candidate>, limits: Limits): KeptLimits => {
  const pinned = candidates.filter(({ isPinned }) => isPinned);
  const capByRole = new Map<number, number>();
  for (const { role } of candidates) capByRole.set(role, limits.perRole);
  for (const { role } of pinned) {
    const count = pinned.filter((other) => other.role === role).length;
    capByRole.set(role, Math.max(limits.perRole, count));
  }
  const pinnedLines = pinned.reduce((sum, { lines }) => sum + lines, 0);
  const lines = Math.max(limits.lines, pinnedLines);
  const room = new Map([...capByRole].map(([role, cap]) => [role, cap - countOf(pinned, role)]));
  let operations = pinned.filter(({ isOperations }) => isOperations).length;
  let left = lines - pinnedLines;
  const free = candidates.filter(({ isOperations, isPinned }) => isOperations && !isPinned);
  for (const one of free.toSorted((a, b) => a.lines - b.lines)) {
    const places = room.get(one.role) ?? 0;
    if (operations >= limits.operations || one.lines > left || places === 0) continue;
    operations += 1;
    left -= one.lines;
    room.set(one.role, places - 1);
  }
  return { capByRole, lines, operations: Math.min(operations, limits.operations) };
};

export interface KeptLimits {
  readonly capByRole: ReadonlyMap<number, number>;
  readonly lines: number;
  readonly operations: number;
}

const countOf = (candidates: ReadonlyArray<Candidate>, role: number): number =>
  candidates.filter((one) => one.role === role).length;

export const isAllowed = (
  candidates: ReadonlyArray<Candidate>,
  { capByRole, lines, operations }: KeptLimits,
  chosen: ReadonlyArray<number>,
): boolean => {
  const picked = chosen.flatMap((at) => candidates[at] ?? []);
  return (
    picked.reduce((sum, one) => sum + one.lines, 0) <= lines &&
    picked.filter(({ isOperations }) => isOperations).length >= operations &&
    [...capByRole].every(([role, cap]) => countOf(picked, role) <= cap) &&
    candidates.every(({ isPinned }, at) => !isPinned || chosen.includes(at))
  );
};

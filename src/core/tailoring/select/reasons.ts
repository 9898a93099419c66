/** Why a bullet stays behind, in words, with what the person can do about it. */
import type { Posting } from "#core/posting/index.ts";
import type { RatedBullet } from "./rated-bullet.ts";

export const reasonsFor = (
  rated: ReadonlyArray<RatedBullet>,
  chosen: ReadonlySet<number>,
  limits: { readonly lines: number; readonly perRole: number },
  { requirements }: Posting,
): ((at: number) => string) => {
  const kept = rated.filter((_, at) => chosen.has(at));
  const lines = kept.reduce((sum, { candidate }) => sum + candidate.lines, 0);
  const nameOf = (requirement: number): string => requirements[requirement]?.anyOf[0].name ?? "";
  return (at) => {
    const one = rated[at];
    if (one === undefined) return "";
    const what = whatItAnswers(one, kept, nameOf);
    const sameRole = kept.filter(({ bullet }) => bullet.role === one.bullet.role);
    const why =
      sameRole.length >= limits.perRole
        ? `the ${sameRole.length} others of this role answer more`
        : lines + one.candidate.lines > limits.lines
          ? `the pages are full, and it needs ${plural(one.candidate.lines, "line")}`
          : "the operations bullets of this page needed its place";
    return `${what}; ${why}. Pin it if you want it, 1 minute.`;
  };
};

const whatItAnswers = (
  { shown }: RatedBullet,
  kept: ReadonlyArray<RatedBullet>,
  nameOf: (requirement: number) => string,
): string => {
  const answered = shown.filter(({ isNeighbour }) => !isNeighbour);
  const [first] = answered;
  if (first === undefined) return "Answers nothing that this posting asks";
  const again = answered.filter(({ requirement }) =>
    kept.some((other) => other.shown.some((one) => one.requirement === requirement && !one.isNeighbour)),
  );
  const names = (again.length > 0 ? again : answered)
    .slice(0, 2)
    .map(({ requirement }) => nameOf(requirement));
  return again.length > 0
    ? `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} shown by a bullet that stays`
    : `Answers ${names.join(" and ")}, but less than others`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Which bullets go to this employer: as much of the posting answered as fits, with a reason for each that stays behind. */
import type { Posting } from "#core/posting/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Bullet } from "../bullets/bullets-of.ts";
import type { DroppedBullet, SelectedBullet, TailorDeps, TailorLimits } from "../tailoring.ts";
import { chooseBest } from "./choose-best.ts";
import { evidenceReader, hasResult, requirementWeights, type Shown } from "./evidence.ts";
import { bulletLinesOf } from "./page-budget.ts";
import type { RatedBullet } from "./rated-bullet.ts";
import { reasonsFor } from "./reasons.ts";

export interface Selection {
  readonly selected: ReadonlyArray<SelectedBullet>;
  readonly dropped: ReadonlyArray<DroppedBullet>;
  /** 0–1, of every bullet. */
  readonly relevanceByPath: ReadonlyMap<string, number>;
}

/** `bullets` as they would be printed. */
export const selectBullets = (
  { posting, resume }: { readonly posting: Posting; readonly resume: Resume },
  bullets: ReadonlyArray<Bullet>,
  limits: TailorLimits,
  deps: TailorDeps,
): Selection => {
  const rated = ratedBullets(posting, bullets, limits, deps);
  const lines = bulletLinesOf(resume, limits);
  const eligible = eligiblePlaces(rated);
  const choice = chooseBest(
    eligible.flatMap((at) => rated[at]?.candidate ?? []),
    { perRole: limits.bulletsPerRole, operations: limits.operations, lines },
  );
  const chosen = new Set(choice.chosen.flatMap((place) => eligible[place] ?? []));
  const reasonOf = reasonsFor(rated, chosen, { lines, perRole: limits.bulletsPerRole }, posting);
  return {
    relevanceByPath: new Map(rated.map(({ bullet, relevance }) => [bullet.path, relevance])),
    selected: inPrintOrder(rated, chosen).map(({ bullet, text, relevance, isOperations, shown }) => ({
      path: bullet.path,
      text,
      relevance,
      isOperations,
      requirements: shown
        .filter(({ isNeighbour }) => !isNeighbour)
        .flatMap(({ requirement }) => posting.requirements[requirement]?.id ?? []),
    })),
    dropped: rated.flatMap(({ bullet, text }, at) =>
      chosen.has(at) ? [] : [{ path: bullet.path, text, reason: reasonOf(at) }],
    ),
  };
};

/** Of a role with more bullets than anybody writes, the forty that are worth most each on its own. */
const MOST_OF_ROLE = 40;

const eligiblePlaces = (rated: ReadonlyArray<RatedBullet>): ReadonlyArray<number> => {
  const placesByRole = new Map<string, Array<number>>();
  rated.forEach(({ bullet }, at) => {
    const places = placesByRole.get(bullet.role) ?? [];
    places.push(at);
    placesByRole.set(bullet.role, places);
  });
  const worthAt = (at: number): number => {
    const one = rated[at];
    return one === undefined ? 0 : one.candidate.isPinned ? Number.POSITIVE_INFINITY : worthOf(one);
  };
  return [...placesByRole.values()]
    .flatMap((places) => places.toSorted((a, b) => worthAt(b) - worthAt(a) || a - b).slice(0, MOST_OF_ROLE))
    .sort((a, b) => a - b);
};

const worthOf = ({ candidate }: RatedBullet): number =>
  candidate.own + candidate.shows.reduce((sum, { gain }) => sum + gain, 0);

/** Roles as they stand; within a role what answers most first (R183), else as the person put it. */
const inPrintOrder = (
  rated: ReadonlyArray<RatedBullet>,
  chosen: ReadonlySet<number>,
): ReadonlyArray<RatedBullet> => {
  const kept = rated.filter((_, at) => chosen.has(at));
  const roles = [...new Set(kept.map(({ bullet }) => bullet.role))];
  return roles.flatMap((role) =>
    kept.filter(({ bullet }) => bullet.role === role).toSorted((a, b) => worthOf(b) - worthOf(a)),
  );
};

const ratedBullets = (
  posting: Posting,
  bullets: ReadonlyArray<Bullet>,
  limits: TailorLimits,
  deps: TailorDeps,
): ReadonlyArray<RatedBullet> => {
  const evidenceOf = evidenceReader(posting, deps);
  const weights = requirementWeights(posting, deps);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const roles = [...new Set(bullets.map(({ role }) => role))];
  const pinned = new Set(limits.pinned);
  return bullets.map((bullet) => {
    const { text } = bullet;
    const shown = evidenceOf(bullet.marks);
    const shareOf = ({ requirement, credit }: Shown): number =>
      ((weights[requirement] ?? 0) * credit) / total;
    const isOperations = bullet.marks.operations.some(({ kind }) => OPERATIONS.has(kind));
    const role = roles.indexOf(bullet.role);
    return {
      bullet,
      text,
      shown,
      relevance: Math.round(100 * shown.reduce((sum, one) => sum + shareOf(one), 0)) / 100,
      isOperations,
      candidate: {
        role,
        lines: Math.max(1, Math.ceil(limits.linesOf(text))),
        own: ownWorthOf(bullet, role),
        isOperations,
        isPinned: pinned.has(bullet.path),
        shows: shown.map((one) => ({
          requirement: one.requirement,
          gain: 4 * Math.round(WHOLE_POSTING * shareOf(one)),
        })),
      },
    };
  });
};

/** R117: incidents owned, on-call, failures; figures of load alone are not a story of running it. */
const OPERATIONS: ReadonlySet<string> = new Set(["incident", "on-call", "failure-owned", "prevention"]);

/** Points for a line that answered the whole posting, before the factor of four that lets shares be whole. */
const WHOLE_POSTING = 100;

/** What makes a line strong whatever is asked: a result 6, judgment 4, an act of one's own 2; newer roles a point more each. */
const ownWorthOf = ({ marks }: Bullet, role: number): number =>
  1 +
  (hasResult(marks) ? 6 : 0) +
  (marks.tradeoffs.length > 0 ? 4 : 0) +
  (marks.ownership !== null && OWN.has(marks.ownership.rank) ? 2 : 0) +
  Math.max(0, NEWEST - role);

const NEWEST = 4;
const OWN: ReadonlySet<string> = new Set(["built", "led", "owned"]);

/** The bullets of a résumé with their worth, and a résumé without some of them. */
import type { Resume } from "#core/resume/index.ts";

/** What is known of a bullet without knowing the page. */
export interface BulletWorth {
  /** Higher stays longer. Compared within one role. */
  readonly rank: number;
  /** It tells of running a system: incidents, on-call. Two of them stay with each role (R117). */
  readonly isOperations: boolean;
}

export interface RankedBullet {
  readonly path: string;
  readonly text: string;
  /** Place of its role from the newest, 0. */
  readonly age: number;
  readonly isNewest: boolean;
  /** 1 is the last bullet of its role to go. */
  readonly keptAs: number;
}

export interface ExtraSection {
  /** "/references". */
  readonly path: string;
  readonly title: string;
}

/** Jobs from the newest, then projects, then volunteering, which go first. */
export const bulletsOf = (
  resume: Resume,
  worthByPath: ReadonlyMap<string, BulletWorth>,
): ReadonlyArray<RankedBullet> => {
  const roles = sections.flatMap((section) =>
    resume[section].map(({ highlights }, index) => ({ path: `/${section}/${index}/highlights`, highlights })),
  );
  return roles.flatMap(({ path, highlights }, age) => {
    const worths = highlights.map(
      (_, at) => worthByPath.get(`${path}/${at}`) ?? { rank: -at, isOperations: false },
    );
    const order = orderKept(worths);
    return highlights.map((text, at) => ({
      path: `${path}/${at}`,
      text,
      age,
      isNewest: age === 0,
      keptAs: order.indexOf(at) + 1,
    }));
  });
};

/** Sections that say nothing about work, the first to go first. */
export const extraSections = (resume: Resume): ReadonlyArray<ExtraSection> =>
  [
    { path: "/references", title: "References", isFilled: resume.references.length > 0 },
    { path: "/interests", title: "Interests", isFilled: resume.interests.length > 0 },
  ].filter(({ isFilled }) => isFilled);

/** `paths` of bullets and of extra sections. */
export const withoutParts = (resume: Resume, paths: ReadonlySet<string>): Resume => {
  const kept = <T extends { readonly highlights: ReadonlyArray<string> }>(
    section: (typeof sections)[number],
    entries: ReadonlyArray<T>,
  ): ReadonlyArray<T> =>
    entries.map((entry, index) => ({
      ...entry,
      highlights: entry.highlights.filter((_, at) => !paths.has(`/${section}/${index}/highlights/${at}`)),
    }));
  if (paths.size === 0) return resume;
  return {
    ...resume,
    work: kept("work", resume.work),
    projects: kept("projects", resume.projects),
    volunteer: kept("volunteer", resume.volunteer),
    interests: paths.has("/interests") ? [] : resume.interests,
    references: paths.has("/references") ? [] : resume.references,
  };
};

const sections = ["work", "projects", "volunteer"] as const;

/** Best first; but the two best of operations are among the first three, whatever their rank. */
const orderKept = (worths: ReadonlyArray<BulletWorth>): ReadonlyArray<number> => {
  const byRank = worths
    .map((worth, at) => ({ ...worth, at }))
    .toSorted((a, b) => b.rank - a.rank || a.at - b.at);
  const operations = byRank.filter(({ isOperations }) => isOperations).slice(0, LEAST_OPERATIONS);
  const [best, ...others] = byRank.filter((bullet) => !operations.includes(bullet));
  return [...(best ? [best] : []), ...operations, ...others].map(({ at }) => at);
};

const LEAST_OPERATIONS = 2;

/** The lines of a résumé that tailoring is about: each bullet with its marks, its role and the facts that it is. */
import { type Entry, type Fact, factsOf } from "#core/facts/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Resume } from "#core/resume/index.ts";
import { pathOf } from "../questions/facts-of-answers.ts";
import type { TailorDeps } from "../tailoring.ts";
import { readingOf } from "./reading-of.ts";

export interface Bullet {
  readonly path: string;
  readonly text: string;
  /** `/work/0` */
  readonly role: string;
  /** What the readers of the evaluation find in it. */
  readonly marks: Fact;
  readonly entry: Entry | null;
  /** The facts that the line is; two for a line of two sentences, none when the person withdrew it. */
  readonly facts: ReadonlyArray<CitableFact>;
}

export interface ResumeLines {
  readonly bullets: ReadonlyArray<Bullet>;
  /** Marks of every line, bullets included. */
  readonly marks: ReadonlyArray<Fact>;
  /** The facts that the line at a pointer is. */
  readonly factsAt: (path: string, text: string) => ReadonlyArray<CitableFact>;
}

/** In the order of the résumé: jobs, projects, voluntary work. */
export const linesOf = (resume: Resume, facts: ReadonlyArray<CitableFact>, deps: TailorDeps): ResumeLines => {
  const marks = factsOf(readingOf(resume), deps);
  const marksByPath = new Map(marks.map((fact) => [fact.path, fact]));
  const find = factFinderOf(facts);
  const bullets = SECTIONS.flatMap((section) =>
    resume[section].flatMap(({ highlights }, index) =>
      highlights.flatMap((text, at): ReadonlyArray<Bullet> => {
        const role = `/${section}/${index}`;
        const path = `${role}/highlights/${at}`;
        const found = marksByPath.get(path);
        return found === undefined
          ? []
          : [{ path, text, role, marks: found, entry: found.entry, facts: find(path, text) }];
      }),
    ),
  );
  return { bullets, marks, factsAt: find };
};

const SECTIONS = ["work", "projects", "volunteer"] as const;

/** By pointer in a file, by source or by equal words in the ledger. */
const factFinderOf = (facts: ReadonlyArray<CitableFact>) => {
  const byPath = new Map<string, Array<CitableFact>>();
  const byText = new Map<string, Array<CitableFact>>();
  for (const fact of facts) {
    const path = pathOf(fact);
    byPath.set(path, [...(byPath.get(path) ?? []), fact]);
    const words = folded(fact.text);
    byText.set(words, [...(byText.get(words) ?? []), fact]);
  }
  return (path: string, text: string): ReadonlyArray<CitableFact> => {
    const words = folded(text);
    for (const place of placesAbove(path)) {
      // A résumé may have been edited since its facts were read: a path counts only where the words agree.
      const found = (byPath.get(place) ?? []).filter((fact) => agree(words, folded(fact.text)));
      if (found.length > 0) return found;
    }
    return (byText.get(words) ?? []).slice(0, 1);
  };
};

/** `/skills/0/keywords/3`, `/skills/0/keywords`, `/skills/0`: a list may be one fact. */
const placesAbove = (path: string): ReadonlyArray<string> =>
  path
    .split("/")
    .map((_, at, steps) => steps.slice(0, steps.length - at).join("/"))
    .slice(0, 3);

const agree = (line: string, fact: string): boolean => line.includes(fact) || fact.includes(line);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}.;]+/gu, " ")
    .trim();

/** The lines of a résumé as citable facts: bullets, summary, headers and names of skills. */
import type { Resume } from "#core/resume/index.ts";
import type { CitableFact, CitableKind, EvidenceClass, FactJob } from "./ledger-fact.ts";

/** Ids and job keys are pointers into the résumé. */
export const linesOfResume = ({ basics, work, projects, skills }: Resume): ReadonlyArray<CitableFact> => [
  ...line("/basics/summary", basics.summary, "summary", null, "stated"),
  ...work.flatMap((one, i) => {
    const path = `/work/${i}`;
    const { name: organisation, position: title, startDate: start, endDate: end } = one;
    const job: FactJob = { key: path, kind: "work", organisation, title, start, end };
    return [
      ...line(path, [title, organisation].filter(Boolean).join(", "), "header", job, "production"),
      ...one.highlights.flatMap((text, j) =>
        line(`${path}/highlights/${j}`, text, "bullet", job, "production"),
      ),
      ...one.keywords.flatMap((text, j) =>
        line(`${path}/keywords/${j}`, text, "stack-line", job, "production"),
      ),
    ];
  }),
  ...projects.flatMap((one, i) => {
    const path = `/projects/${i}`;
    const { name: organisation, startDate: start, endDate: end } = one;
    const job: FactJob = { key: path, kind: "project", organisation, title: "", start, end };
    return one.highlights.flatMap((text, j) =>
      line(`${path}/highlights/${j}`, text, "bullet", job, "stated"),
    );
  }),
  ...skills.flatMap((group, i) =>
    group.keywords.flatMap((text, j) =>
      line(`/skills/${i}/keywords/${j}`, text, "skills-list", null, "stated"),
    ),
  ),
];

const line = (
  id: string,
  text: string,
  kind: CitableKind,
  job: FactJob | null,
  evidence: EvidenceClass,
): ReadonlyArray<CitableFact> => (text.trim() === "" ? [] : [{ id, text, kind, job, evidence }]);

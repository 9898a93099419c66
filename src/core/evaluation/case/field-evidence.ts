/** "5+ years of backend development" is asked of a career, not of a sentence: the jobs themselves are the evidence. */
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Entry, Fact } from "#core/facts/index.ts";
import type { SkillEvidence } from "./skill-evidence.ts";
import { isWorkSentence, strengthOf } from "./usable-facts.ts";
import { hasPhrase, wordLineOf } from "./words.ts";

/** Two skills that are typical of a field tell more than one, which anybody may have touched. */
const FEWEST_TYPICAL = 2;

/** Prepared for one posting, asked of all lines: the jobs whose title or whose sentences are of a field asked for. */
export const fieldEvidenceFor = (
  asked: ReadonlySet<string>,
  catalogue: Catalogue,
): ((facts: ReadonlyArray<Fact>) => ReadonlyArray<SkillEvidence>) => {
  const fields = fieldsOf(asked, catalogue);
  if (fields.length === 0) return () => [];
  return (facts) => jobsOf(facts).flatMap((job) => evidenceOfJob(job, fields));
};

const evidenceOfJob = (
  { entry, sentences }: Job,
  fields: ReadonlyArray<Field>,
): ReadonlyArray<SkillEvidence> => {
  const title = wordLineOf(entry.title);
  const named = sentences.flatMap(({ skills }) => skills.filter(({ negated }) => !negated));
  const shown = new Set(named.map(({ skill }) => skill));
  const strength = sentences.some((fact) => strengthOf(fact) === "outcome") ? "outcome" : "work";
  return fields
    .filter(({ titles, typical }) => {
      const isTitled = titles.some((word) => hasPhrase(title, word));
      return isTitled || [...shown].filter((skill) => typical.has(skill)).length >= FEWEST_TYPICAL;
    })
    .map(({ skill }) => ({
      skill,
      word: entry.title,
      strength,
      isCertificate: false,
      isField: true,
      entry,
      span: entry.span,
    }));
};

interface Field {
  readonly skill: string;
  readonly titles: ReadonlyArray<string>;
  readonly typical: ReadonlySet<string>;
}

const fieldsOf = (asked: ReadonlySet<string>, { wording, archetypes }: Catalogue): ReadonlyArray<Field> => {
  const groups = wording.find(({ id }) => id === "evaluation-broad-skills")?.groups ?? {};
  return Object.entries(groups)
    .filter(([key]) => key.startsWith(FIELD) && asked.has(key.slice(FIELD.length)))
    .map(([key, ids]) => {
      const skill = key.slice(FIELD.length);
      const skills = archetypes
        .filter(({ id }) => ids.includes(id))
        .flatMap((card) => card.skills.filter(({ weight }) => weight > 0).flatMap((group) => group.skills));
      return { skill, titles: groups[`titles-${skill}`] ?? [], typical: new Set(skills) };
    });
};

const FIELD = "field-";

interface Job {
  readonly entry: Entry;
  readonly sentences: ReadonlyArray<Fact>;
}

/** Jobs with at least one sentence about the work: a title over a list of names shows nothing. */
const jobsOf = (facts: ReadonlyArray<Fact>): ReadonlyArray<Job> => {
  const jobs = new Map<string, { entry: Entry; sentences: Array<Fact> }>();
  for (const fact of facts) {
    if (fact.entry?.kind !== "work" || !isWorkSentence(fact)) continue;
    const job = jobs.get(fact.entry.path);
    if (job === undefined) jobs.set(fact.entry.path, { entry: fact.entry, sentences: [fact] });
    else job.sentences.push(fact);
  }
  return [...jobs.values()];
};

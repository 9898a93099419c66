/** R164, C9: exact names belong in Skills too, where applicant systems look. */
import { isMember } from "../area-skills.ts";
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";
import { skillPlacesOf } from "../skill-places.ts";

const withSkills = (...keywords: ReadonlyArray<string>) =>
  resumeExample(`Skills: ${keywords.join(", ")}\n• Moved ingestion from RabbitMQ to Kafka on Kubernetes.`, {
    work: [jobOf(["Moved ingestion from RabbitMQ to Kafka on Kubernetes."])],
    skills: [{ name: "Skills", level: "", keywords }],
  });

export const skillNotListed: LintRule = {
  id: "skill-not-listed",
  title: "What the newest jobs show stands in Skills too",
  severity: "info",
  requirement: ["R164", "R197"],
  reason: "Many systems fill their skill field from the Skills section alone.",
  good: [withSkills("Go", "Kafka", "RabbitMQ", "Kubernetes")],
  bad: [withSkills("Go", "PostgreSQL")],
  check: (of) => {
    const { listed: inList, inBullets } = skillPlacesOf(of);
    if (inList.size === 0) return [];
    const covered = new Set([...inList.keys()].flatMap((skill) => [...of.taxonomy.shownBy(skill)]));
    const everyday = new Set(of.words("lint-areas", "everyday"));
    const missing = [...inBullets].filter(
      ([skill, { path }]) =>
        !covered.has(skill) && !isMember(of, everyday, skill) && /^\/work\/[01]\//u.test(path),
    );
    if (missing.length < LEAST) return [];
    const names = missing.map(([skill]) => of.taxonomy.card(skill)?.name ?? skill);
    return [
      {
        path: "/skills",
        message: `${listed(names)} stand in your newest jobs and not in Skills. Add those that you want to be found for, 2 minutes.`,
      },
    ];
  },
};

/** One missing name is a choice. */
const LEAST = 2;

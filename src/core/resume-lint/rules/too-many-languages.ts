/** R171 with C6: depth beats breadth; languages that no line shows are the ones to drop. */
import { jobOf, resumeExample } from "../example.ts";
import { languagesOf } from "../languages-of.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

const withSkills = (highlights: ReadonlyArray<string>, ...keywords: ReadonlyArray<string>) =>
  resumeExample(`Skills: ${keywords.join(", ")}\n${highlights.map((text) => `• ${text}`).join("\n")}`, {
    work: [jobOf(highlights)],
    skills: [{ name: "Languages", level: "", keywords }],
  });

export const tooManyLanguages: LintRule = {
  id: "too-many-languages",
  title: "More than four languages only with lines that show them",
  severity: "warning",
  requirement: ["R171", "R095"],
  reason:
    "An interviewer picks the one you know least. One at depth is what is asked; a second counts when a line shows it.",
  good: [
    withSkills(["Built the invoicing API in Go."], "Go", "Python", "Java", "SQL", "Bash"),
    withSkills(
      ["Moved services from Ruby and PHP to Go, Kotlin and Python."],
      "Go",
      "Kotlin",
      "Python",
      "Ruby",
      "PHP",
    ),
  ],
  bad: [
    withSkills(
      ["Built the invoicing API in Go."],
      "Go",
      "Java",
      "Python",
      "Ruby",
      "PHP",
      "Perl",
      "Scala",
      "C++",
    ),
  ],
  check: (of) => {
    const { listed: named, linesBySkill } = languagesOf(of);
    const unshown = [...named].filter(([skill]) => !linesBySkill.has(skill));
    const [first] = unshown;
    if (named.size <= of.limit("languages-listed") || first === undefined) return [];
    const names = unshown.map(([skill]) => of.taxonomy.card(skill)?.name ?? skill);
    return [
      {
        path: first[1],
        message: `${named.size} languages are listed, and no line of work shows ${listed(names)}. Keep those that you would be interviewed in, or add the line that shows them. 5 minutes.`,
      },
    ];
  },
};

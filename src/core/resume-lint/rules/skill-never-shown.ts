/** C10: listed and shown are two facts; names that no line shows are asked about first. */
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";
import { skillPlacesOf } from "../skill-places.ts";

export const skillNeverShown: LintRule = {
  id: "skill-never-shown",
  title: "Most names in Skills stand in a line of work too",
  severity: "info",
  requirement: ["R164", "R197"],
  reason:
    "The list is for the parser, the bullet is for the person. A name without a line is a claim that an interviewer will test.",
  good: [
    bulletsExample("Built the invoicing API in Go with PostgreSQL."),
    resumeExample("Skills: Go, PostgreSQL, Redis – and bullets on Go and PostgreSQL", {
      work: [jobOf(["Built the invoicing API in Go with PostgreSQL."])],
      skills: [{ name: "Skills", level: "", keywords: ["Go", "PostgreSQL", "Redis"] }],
    }),
  ],
  bad: [
    resumeExample("Skills: Go, Kafka, Redis, Terraform, MongoDB, Kubernetes – and one bullet, on Go", {
      work: [jobOf(["Built the invoicing API in Go."])],
      skills: [
        {
          name: "Skills",
          level: "",
          keywords: ["Go", "Kafka", "Redis", "Terraform", "MongoDB", "Kubernetes"],
        },
      ],
    }),
  ],
  check: (of) => {
    const { listed: inList, shown } = skillPlacesOf(of);
    const unshown = [...inList].filter(([skill]) => !shown.has(skill));
    const [first] = unshown;
    if (first === undefined || unshown.length < of.limit("skills-unshown") || of.bullets.length === 0)
      return [];
    const names = unshown.map(([, { text }]) => text);
    return [
      {
        path: first[1].path,
        message: `${listed(names, 6)} stand in Skills and in no line of work. For the two or three that matter most, say in a bullet what you did with them. 10 minutes.`,
      },
    ];
  },
};

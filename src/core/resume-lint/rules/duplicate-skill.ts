/** R186: the same name twice in Skills. */
import { skillsExample } from "../example.ts";
import type { LintDraft, LintRule } from "../lint-rule.ts";

export const duplicateSkill: LintRule = {
  id: "duplicate-skill",
  title: "A skill is listed once",
  severity: "info",
  requirement: ["R186"],
  reason: "Twice looks like a list that nobody reread.",
  good: [skillsExample("Go", "PostgreSQL")],
  bad: [skillsExample("Go", "PostgreSQL", "go")],
  check: ({ resume }) => {
    const first = new Map<string, string>();
    return resume.skills.flatMap(({ keywords }, i) =>
      keywords.flatMap((keyword, k): ReadonlyArray<LintDraft> => {
        const key = keyword.trim().toLowerCase();
        const path = `/skills/${i}/keywords/${k}`;
        if (key === "" || !first.has(key)) {
          first.set(key, path);
          return [];
        }
        return [
          {
            path,
            message: `“${keyword}” is in Skills twice. Delete this one, 1 minute.`,
            fix: {
              title: `Delete the second “${keyword}”`,
              replacements: [{ path, before: keyword, after: "" }],
            },
          },
        ];
      }),
    );
  },
};

/** R173: outdated technologies only where they are genuinely relevant. */
import { bulletsExample, skillsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const outdatedTechnology: LintRule = {
  id: "outdated-technology",
  title: "Skills hold what you would work with next",
  severity: "info",
  requirement: ["R173"],
  reason:
    "A list that goes back to 2008 makes the reader ask what is current. In a bullet of the old job the same name is history, and fine.",
  good: [skillsExample("Git", "Go"), bulletsExample("Moved 300 repositories from Subversion to Git.")],
  bad: [skillsExample("Git", "Subversion", "AngularJS")],
  check: ({ facts, words, taxonomy }) => {
    const ids = new Map(words("lint-outdated", "ids").map((line) => [line.split(" ")[0] ?? "", line]));
    return facts
      .filter(({ kind, entry }) => kind === "skills-list" && entry === null)
      .flatMap(({ path, skills }) =>
        skills.flatMap(({ skill, span, negated }) => {
          const line = ids.get(skill);
          if (line === undefined || negated) return [];
          const [, since = "", ...after] = line.split(" ");
          return [
            {
              path,
              words: span.quote,
              message: `${taxonomy.card(skill)?.name ?? span.quote}: new work has mostly gone to ${after.join(" ")} since about ${since}. Keep it only when the posting asks for it; else delete it, 1 minute.`,
            },
          ];
        }),
      );
  },
};

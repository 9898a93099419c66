/** R181: bullets that open with an article or an ongoing form. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const verbFirst: LintRule = {
  id: "verb-first",
  title: "The verb comes first",
  severity: "info",
  requirement: ["R181"],
  reason: "“Developing” reads as a duty, “The system was” hides who did it; “Developed” is a deed.",
  good: [
    bulletsExample("Developed the fraud rules engine in Kotlin."),
    bulletsExample("On call one week in five."),
  ],
  bad: [
    bulletsExample("Developing the fraud rules engine in Kotlin."),
    bulletsExample("The fraud rules engine was rewritten in Kotlin."),
  ],
  check: ({ bullets, find }) =>
    bullets.flatMap(({ path, text, isListing }) => {
      const opening = [
        ...find("lint-openings", "participles", text),
        ...find("lint-openings", "determiners", text),
      ].find(({ start }) => start === 0);
      const isDuty = find("lint-openings", "duties", text)[0]?.start === 0;
      const isMine = find("lint-openings", "first-person", text)[0]?.start === 0;
      if (opening === undefined || isListing || isDuty || isMine) return [];
      return [
        {
          path,
          words: opening.text,
          message: `${quoted(text)} begins with “${opening.text}”. Begin with the verb of what you did (“Built …”, “Cut …”), 1 minute.`,
        },
      ];
    }),
};

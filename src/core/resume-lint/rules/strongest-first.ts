/** R183: impact first, technical details second. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const strongestFirst: LintRule = {
  id: "strongest-first",
  title: "The strongest bullet of a job comes first",
  severity: "info",
  requirement: ["R183"],
  reason: "The first bullet of a job is read by everyone, the last by few.",
  good: [
    bulletsExample("Cut the slowest query from 3.2 s to 180 ms.", "Wrote REST endpoints.", "Wrote tests."),
  ],
  bad: [
    bulletsExample(
      "Wrote REST endpoints in Java.",
      "Wrote tests.",
      "Cut the slowest query from 3.2 s to 180 ms.",
    ),
  ],
  check: ({ resume, bullets }) =>
    resume.work.flatMap((_, i) => {
      const own = bullets.filter(({ entry }) => entry === `/work/${i}`);
      const [first, second] = own;
      const best = own.find(({ hasNumber, fact }) => hasNumber && fact?.outcome !== null);
      const isLate = best !== undefined && best !== first && best !== second;
      if (first === undefined || best === undefined || !isLate || first.hasResult) return [];
      return [
        {
          path: first.path,
          message: `${quoted(best.text)} is stronger than what stands first here. Move it to the top, 1 minute.`,
        },
      ];
    }),
};

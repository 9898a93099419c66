/** R160, R172: "maintained backend services" – a duty without a result. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const vagueBullet: LintRule = {
  id: "vague-bullet",
  title: "A bullet says what came of the work",
  severity: "warning",
  requirement: ["R160", "R172", "R175"],
  reason: "A duty is true of everybody who held the job. A result is true of one person.",
  good: [
    bulletsExample("Maintained 12 billing services at 99.95 % availability."),
    bulletsExample("Maintain the tariff engine; no billing error since its tests are generated."),
    bulletsExample(
      "Helped move 40 builds from Jenkins to GitLab CI, which cut a release from 3 hours to 20 minutes.",
    ),
  ],
  bad: [
    bulletsExample("Maintained backend services."),
    bulletsExample("Responsible for APIs and databases in the payments team."),
  ],
  check: ({ bullets, find }) =>
    bullets
      .filter(({ hasResult, hasSecondClause, isListing, text }) => {
        const [duty] = find("lint-openings", "duties", text);
        return !hasResult && !isListing && duty?.start === 0 && !hasSecondClause;
      })
      .map(({ path, text }) => ({
        path,
        message: `${quoted(text)} says no result. Add what got better and by how much; if you never measured it, say how many services, users or requests. 3 minutes.`,
      })),
};

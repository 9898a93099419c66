/** R174: not just what was built, but why that way. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const decisionWithoutReason: LintRule = {
  id: "decision-without-reason",
  title: "A decision comes with its why",
  severity: "info",
  requirement: ["R174"],
  reason:
    "“Migrated to Kafka” may have been a mistake. The reason, or what it was chosen over, shows that somebody thought.",
  good: [
    bulletsExample("Replaced cron with Airflow, so that a failed job is retried and seen."),
    bulletsExample("Migrated 3 TB from Oracle to PostgreSQL with 4 minutes of downtime."),
    bulletsExample("Chose a nightly export over streaming, because reports are read once a day."),
  ],
  bad: [
    bulletsExample("Replaced Jenkins with GitHub Actions."),
    bulletsExample("Introduced Kafka and Redis."),
  ],
  check: ({ bullets, find, isEnglish }) =>
    bullets
      .filter(({ text, fact, hasNumber, isListing, entry }) => {
        const isDecision = find("lint-decisions", "decisions", text)[0]?.start === 0;
        const isRead = RECENT.has(entry);
        if (!isDecision || isListing || hasNumber || fact === null || !isEnglish || !isRead) return false;
        const isJudged = fact.outcome !== null || fact.tradeoffs.some(({ kind }) => kind !== "choice");
        return !isJudged && find("lint-decisions", "reasons", text).length === 0 && !PURPOSE.test(text);
      })
      .slice(0, MOST)
      .map(({ path, text }) => ({
        path,
        message: `${quoted(text)} does not say why. Add the reason, what it was chosen over, or what got better, in five words. 4 minutes.`,
      })),
};

/** "… to keep invoices in order": a purpose; "to Kafka" is a place. */
const PURPOSE = /\sto\s\p{Ll}{3,}/u;

/** Decisions of the last two jobs are asked about. */
const RECENT: ReadonlySet<string> = new Set(["/work/0", "/work/1"]);

/** Enough to learn the point. */
const MOST = 3;

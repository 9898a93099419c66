/** C9, R055: a bare list of names in a bullet; names belong in Skills or in a sentence about work. */
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const stackTour: LintRule = {
  id: "stack-tour",
  title: "A bullet is a sentence, not a list of technologies",
  severity: "warning",
  requirement: ["R164", "R115", "R055"],
  reason:
    "Parsers find names in Skills; people look for what you did with them. A list in a bullet serves neither.",
  good: [
    bulletsExample("Moved event ingestion from RabbitMQ to Kafka, which took 40,000 messages/second."),
    resumeExample("the same names as the stack line of the job", {
      work: [jobOf(["Moved ingestion to Kafka."], { keywords: ["Java", "Kafka", "Redis", "Docker"] })],
    }),
  ],
  bad: [
    bulletsExample("Java, Spring Boot, Kafka, Redis, Docker, Kubernetes"),
    bulletsExample("Worked with Java, Kafka, Redis and Docker."),
  ],
  check: ({ bullets }) =>
    bullets
      // Under a project a line of names is its stack line.
      .filter(({ isListing, isWork }) => isListing && isWork)
      .map(({ path, text }) => ({
        path,
        message: `${quoted(text)} is mostly names. Move them to Skills (or a “Tech:” line under the job), and write one sentence on what you did there with two of them. 5 minutes.`,
      })),
};

/** What was not adopted, not real, not finished or not held is told with that. */
import { test } from "vitest";
import { checkTold } from "#test/support/claim-status.ts";

checkTold("states", [
  {
    fact: "Evaluated CockroachDB and YugabyteDB for the seat map and chose YugabyteDB because of its licence.",
    lies: [
      "Moved the seat map to CockroachDB after comparing it with YugabyteDB.",
      "Moved the seat map to CockroachDB.",
      "Chose CockroachDB for the seat map.",
    ],
    truths: ["Compared CockroachDB with YugabyteDB for the seat map and chose YugabyteDB."],
    gaps: ["Chose YugabyteDB over CockroachDB for the seat map because of its licence."],
  },
  {
    fact: "C#, Redis, a bit of Godot, Docker; reading knowledge of Scala",
    kind: "skills-list",
    lies: ["Experienced in Godot.", "Writes Godot scripts."],
    truths: ["Works with C#, Redis and Docker.", "A bit of Godot.", "Reading knowledge of Scala."],
    gaps: ["Writes Scala and C#."],
  },
  {
    fact: "Go, Python, NATS (basic), Helm",
    kind: "skills-list",
    lies: ["Advanced knowledge of NATS.", "Expert in NATS.", "Deep experience with NATS."],
    truths: [
      "Basic knowledge of NATS.",
      "Works with Go, Python and Helm.",
      "Familiar with the basics of NATS.",
    ],
  },
  {
    fact: "Recommended a move away from the shared mail server.\nThe client preferred to stay.",
    lies: [
      "Moved the client away from the shared mail server.",
      "The client moved away from the shared mail server.",
    ],
    truths: ["Recommended moving away from the shared mail server."],
    gaps: ["Advised the client to move away from the shared mail server."],
  },
  {
    fact: "Tested the system with simulated load of 4,000 lockers; the real network has 1,200.",
    lies: [
      "Runs a real network of 4,000 lockers on the system.",
      "Ran the system with a load of 4,000 lockers.",
      "The system runs 4,000 lockers.",
    ],
    truths: ["Tested the system with simulated load of 4,000 lockers."],
  },
  {
    fact: "Compared Druid and Pinot with production-like data and recommended Pinot.",
    lies: ["Compared Druid and Pinot with production data.", "Introduced Pinot."],
    truths: [
      "Compared Druid and Pinot with production-like data.",
      "Recommended Pinot after comparing it with Druid.",
    ],
  },
  {
    fact: "Deployed the staging environment on Nomad; production still runs on virtual machines.",
    lies: ["Deployed production on Nomad.", "Deployed on Nomad."],
    truths: ["Deployed the staging environment on Nomad.", "Deployed staging on Nomad."],
    gaps: ["Deployed staging and production on Nomad."],
  },
  {
    fact: "Rolled out tracing: all 9 booking services have it; the payment services have none yet.",
    lies: ["Rolled out tracing: booking and payment services all have it."],
    truths: [
      "Rolled out tracing: all 9 booking services have it.",
      "Rolled out tracing to all nine booking services.",
    ],
    gaps: ["Rolled out tracing to the payment services."],
  },
  {
    fact: "Enrolled in a Terraform Associate preparation course",
    kind: "certificate",
    lies: [
      "Terraform Associate.",
      "Certified Terraform Associate.",
      "Holds the Terraform Associate certificate.",
    ],
    truths: ["Enrolled in a Terraform Associate preparation course."],
    gaps: ["Preparing for the Terraform Associate."],
  },
  {
    fact: "Started an MSc in Robotics in 2016, not completed",
    kind: "education",
    lies: ["MSc in Robotics.", "MSc in Robotics, 2016.", "Holds an MSc in Robotics."],
    truths: ["Started an MSc in Robotics in 2016, not completed."],
    gaps: ["Began an MSc in Robotics, not completed."],
  },
  {
    fact: "AWS Certified Developer, 2020 (expired 2023)",
    kind: "certificate",
    lies: ["AWS Certified Developer.", "Holds the AWS Certified Developer certificate."],
    truths: ["AWS Certified Developer, 2020 (expired 2023).", "AWS Certified Developer (expired)."],
  },
  {
    fact: "Three-day course in Kafka, 2021",
    kind: "certificate",
    lies: ["Kafka certification, 2021.", "Certified in Kafka, 2021."],
    truths: ["Three-day course in Kafka, 2021."],
    gaps: ["Attended a Kafka course in 2021."],
  },
  {
    fact: "Built a pilot of the badge reader for one office; it was abandoned.",
    lies: ["Built the badge reader for one office.", "Built the badge reader."],
    truths: ["Built a pilot of the badge reader."],
    gaps: ["Built a prototype of the badge reader, which was abandoned."],
  },
]);

test.todo(
  "“Load-tested the system with 4,000 simulated lockers.” may be said of a simulated load of 4,000 lockers",
);

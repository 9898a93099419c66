/** What no receipt shows. It is part of what is signed, so that nobody can show one without it. */
import type { LabRun } from "../run/lab-run.ts";

export const doesNotProve = (runs: ReadonlyArray<LabRun>): ReadonlyArray<string> => {
  const kills = runs.reduce((sum, { figures }) => sum + (figures.faults["kill9"] ?? 0), 0);
  return [
    "Authorship: it does not show who wrote the service.",
    "Production: a lab is practice on one machine, without real users or real load.",
    ...(kills > 0
      ? ["Power loss: kill -9 ends the process and leaves what the operating system holds in memory."]
      : []),
    "Absence of faults: no violation was found in these runs; others may find one.",
    "Certification: whoever holds the key can sign anything. Run the lab at that commit to see for yourself.",
  ];
};

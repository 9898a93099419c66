/** The figures of the labs as a table, a line for each candidate. */
import { wilson } from "../wilson.ts";
import { falseAlarms, type LabFigures } from "./run-labs-bench.ts";

export const printLabsBench = (figures: ReadonlyArray<LabFigures>): string =>
  `${figures.map(printLab).join("\n\n")}\n`;

const printLab = (lab: LabFigures): string => {
  const rows = lab.candidates.map(({ name, caughtBy, runs, right, medianMs, longestMs, outcomes }) => {
    const [low, high] = wilson({ right, of: runs });
    const named = caughtBy.length === 0 ? "passes" : `caught by ${caughtBy.join(" or ")}`;
    const others = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`);
    return `  ${name.padEnd(24)} ${`${right}/${runs}`.padEnd(7)} ${percent(low)}–${percent(high)} %  ${named}; ${(medianMs / 1000).toFixed(1)} s (${(longestMs / 1000).toFixed(1)})  [${others.join(", ")}]`;
  });
  return [`${lab.lab}, ${lab.size}: ${falseAlarms(lab)} false alarms`, ...rows].join("\n");
};

const percent = (share: number): string => String(Math.round(share * 100));

/** One line for each promise, with its denominators. */
import type { InvariantVerdict, LabRun } from "#core/labs/index.ts";
import type { ListedLab } from "#web/api/labs/labs.ts";
import { Chip } from "#web/ui/chip.tsx";

interface VerdictListProps {
  readonly run: LabRun;
  readonly lab: ListedLab | null;
}

const looks = {
  pass: { tone: "blue", word: "held" },
  fail: { tone: "red", word: "broken" },
  unknown: { tone: "bronze", word: "unknown" },
  inconclusive: { tone: "bronze", word: "inconclusive" },
} as const;

export const VerdictList = ({ run, lab }: VerdictListProps) => (
  <ul>
    {run.invariants.map((verdict) => (
      <li key={verdict.invariant} className="border-b border-rule py-2">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Chip tone={looks[verdict.status].tone}>{looks[verdict.status].word}</Chip>
          <span className="font-bold">{nameOf(verdict, lab)}</span>
          <span className="label">
            {Object.entries(verdict.stats)
              .map(([name, count]) => `${count} ${name}`)
              .join(" · ")}
          </span>
        </p>
        {verdict.violations[0] ? <p className="mt-1">{verdict.violations[0].says}</p> : null}
      </li>
    ))}
  </ul>
);

const nameOf = ({ invariant }: InvariantVerdict, lab: ListedLab | null): string =>
  lab?.invariants.find(({ id }) => id === invariant)?.name ?? invariant;

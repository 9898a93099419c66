/** Kept runs of a lab. */
import { Link } from "@tanstack/react-router";
import type { KeptLabRun } from "#web/api/labs/labs.ts";

export const RunList = ({ runs }: { readonly runs: ReadonlyArray<KeptLabRun> }) =>
  runs.length === 0 ? (
    <p>None yet.</p>
  ) : (
    <ul>
      {runs.map((run) => (
        <li key={run.id} className="border-b border-rule py-2">
          <Link
            to="/labs/runs/$run"
            params={{ run: run.id }}
            className="font-mono text-note text-blue underline underline-offset-4"
          >
            {wordFor(run)}
          </Link>{" "}
          <span className="label">
            seed {run.seed} · {run.size} · {(run.totalMs / 1000).toFixed(1)} s ·{" "}
            {run.startedAt.slice(0, 16).replace("T", " ")}
          </span>
        </li>
      ))}
    </ul>
  );

const wordFor = ({ verdict, invariant }: KeptLabRun): string =>
  verdict === "fail" ? `fail: ${invariant ?? ""}` : verdict;

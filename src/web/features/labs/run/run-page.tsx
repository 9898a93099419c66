/** A kept run: the verdict, one counterexample to understand, every operation to look through. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listLabs, readLabRun, type ShownLabRun } from "#web/api/labs/labs.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { CounterexampleView } from "./counterexample-view.tsx";
import { OperationTable } from "./operation-table.tsx";
import { VerdictList } from "./verdict-list.tsx";

const route = getRouteApi("/labs/runs/$run");

export const RunPage = () => {
  const { run: id } = route.useParams();
  const shown = useQuery({ queryKey: ["lab-run", id], queryFn: () => readLabRun(id) });
  const labs = useQuery({ queryKey: ["labs"], queryFn: listLabs });
  if (shown.error) return <FailureNotice error={shown.error} />;
  if (!shown.data) return <Waiting what="Reading the history" />;
  const { run, folder, counterexample, svg, operations, phases } = shown.data;
  const lab = labs.data?.find((one) => one.id === run.lab);
  return (
    <>
      <PageTitle title={titleOf(shown.data)}>
        <p>
          <Link to="/labs/$lab" params={{ lab: run.lab }} className="text-blue underline underline-offset-4">
            {lab?.name ?? run.lab}
          </Link>{" "}
          · seed {run.seed} · {run.size} · {(run.figures.totalMs / 1000).toFixed(1)} s ·{" "}
          {run.candidate.language}
        </p>
        {run.reason ? <p className="mt-2">{run.reason}</p> : null}
      </PageTitle>
      {counterexample ? (
        <Section title="What went wrong">
          <CounterexampleView example={counterexample} svg={svg} />
        </Section>
      ) : null}
      <Section title="What must hold" note="With how much was looked at: 0 violations of how many.">
        <VerdictList run={run} lab={lab ?? null} />
      </Section>
      <Section title="Every operation" note={`${operations.length} requests in ${phases.length} phases.`}>
        <OperationTable operations={operations} phases={phases} />
      </Section>
      <Section title="Again">
        <pre className="overflow-x-auto font-mono text-note">{`mettle labs run ${run.lab} --seed ${run.seed} --dir ${folder}`}</pre>
        <p className="label mt-2">
          The seed fixes the plan ({run.planHash}), not the moments at which your program does things.
        </p>
      </Section>
    </>
  );
};

const titleOf = ({ run }: ShownLabRun): string => {
  switch (run.verdict) {
    case "pass":
      return "It held";
    case "fail":
      return `Broken: ${run.invariant ?? ""}`;
    case "inconclusive":
      return "Inconclusive";
    case "error":
      return "Not judged";
  }
};

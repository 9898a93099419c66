/** Many postings at once: drop them, watch them being judged, decide on each with one key. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type Progress, readRun, watchRun } from "#web/api/runs.ts";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { TriageBoard } from "./board/triage-board.tsx";
import { TriageSetup } from "./triage-setup.tsx";

const route = getRouteApi("/triage");

export const TriagePage = () => {
  const { run, resume } = route.useSearch();
  return (
    <>
      <PageTitle title="Triage">
        <p>
          {run ? (
            <Link to="/triage" className="font-mono text-note text-blue underline underline-offset-4">
              Start anew
            </Link>
          ) : (
            "Drop a folder of postings. Each is judged by the same rules as the first, and ranked by its score."
          )}
        </p>
      </PageTitle>
      {run && resume ? <RunView key={run} run={run} resume={resume} /> : <TriageSetup />}
    </>
  );
};

interface RunViewProps {
  readonly run: string;
  readonly resume: string;
}

const RunView = ({ run, resume }: RunViewProps) => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const query = useQuery({
    queryKey: ["run", run],
    queryFn: () => readRun(run),
    // Where the stream of events breaks off, asking again still ends the wait.
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : 3_000),
  });
  const { refetch } = query;
  const over = query.data !== undefined && isOver(query.data.state);
  useEffect(() => {
    if (over) return;
    return watchRun(run, setProgress, () => void refetch());
  }, [run, over, refetch]);
  if (query.error) return <FailureNotice error={query.error} />;
  if (query.data?.state === "failed") {
    return (
      <Notice tone="bad" title="The run failed.">
        {query.data.error?.message ?? "Start anew with the same files."}
      </Notice>
    );
  }
  if (query.data?.state === "done" && query.data.result) {
    return <TriageBoard run={run} resume={resume} triage={query.data.result} />;
  }
  return <ProgressLine progress={progress ?? query.data ?? { done: 0, total: 0 }} />;
};

const isOver = (state: string): boolean => state === "done" || state === "failed";

const ProgressLine = ({ progress: { done, total } }: { readonly progress: Progress }) => (
  <div className="mt-8 max-w-xl">
    <label htmlFor="triage-progress" className="font-mono text-note">
      {done} of {total} postings judged
    </label>
    <progress
      id="triage-progress"
      value={done}
      max={Math.max(total, 1)}
      className="mt-2 block h-3 w-full accent-blue"
    />
    <p className="label mt-2">You may leave; the run goes on, and this address shows it.</p>
  </div>
);

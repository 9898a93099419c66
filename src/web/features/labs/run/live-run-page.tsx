/** A run under way: phases, counts and lanes as they fill in; when it is over, its page. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type LabNews, readWatchedRun, watchLabRun } from "#web/api/labs/labs.ts";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { LanesView } from "./lanes-view.tsx";
import { type LiveRun, newLiveRun, withNews } from "./live-run.ts";

const route = getRouteApi("/labs/live/$run");

export const LiveRunPage = () => {
  const { run } = route.useParams();
  const [live, setLive] = useState<LiveRun>(newLiveRun);
  const query = useQuery({
    queryKey: ["run", run],
    queryFn: () => readWatchedRun(run),
    // Where the stream of events breaks off, asking again still ends the wait.
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : 2_000),
  });
  const { refetch } = query;
  const over = query.data !== undefined && isOver(query.data.state);
  useEffect(() => {
    if (over) return;
    const hear = (news: LabNews): void => setLive((before) => withNews(before, news));
    return watchLabRun(run, hear, () => void refetch());
  }, [run, over, refetch]);
  if (query.error) return <FailureNotice error={query.error} />;
  if (query.data?.result)
    return <Navigate to="/labs/runs/$run" params={{ run: query.data.result.id }} replace />;
  if (query.data?.state === "failed")
    return (
      <Notice tone="bad" title="Nothing was judged.">
        {query.data.error?.message ?? "Look at lab.json in the folder, and run it again."}
      </Notice>
    );
  return (
    <>
      <PageTitle title="Running">
        <p>You may leave; the run goes on, and the lab’s page lists it when it is over.</p>
      </PageTitle>
      <p role="status" className="mt-6 font-mono text-note">
        {live.seeds > 1 ? `seed ${live.seed} of ${live.seeds} · ` : ""}
        {live.step}
      </p>
      <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 font-mono text-note">
        {[
          ["requests", live.requests],
          ["answered as asked", live.ok],
          ["outcome unknown", live.unknown],
          ["faults", live.faults],
        ].map(([name, count]) => (
          <div key={name}>
            <dt className="label">{name}</dt>
            <dd className="text-xl">{count}</dd>
          </div>
        ))}
      </dl>
      <LanesView lanes={live.lanes} />
    </>
  );
};

const isOver = (state: string): boolean => state === "done" || state === "failed";

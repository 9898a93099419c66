/** The first page: two places to put a posting and a résumé, and below them a report; on a first visit, the demo's. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { evaluatePair, type Judged, type Pair, readDemo } from "#web/api/evaluations.ts";
import { saveDocument } from "#web/api/shelves.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { type Draft, useDraft } from "./intake/draft.ts";
import { Intake } from "./intake/intake.tsx";
import { Report } from "./report.tsx";

const route = getRouteApi("/");

export const StartPage = () => {
  const draft = useDraft();
  const { view = "summary" } = route.useSearch();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = "Mettle";
  }, []);
  const query = useQuery({
    queryKey: ["evaluation", draft.shows, draft.shows === "own" ? draft.asked : 0],
    queryFn: async (): Promise<Judged> => evaluatePair(pairOf(draft) ?? (await readDemo())),
  });
  const own = draft.shows === "own";
  useFocusOnAnswer(draft.asked, query.isSuccess);
  const keep = async (pair: Pair): Promise<void> => {
    const resume = await saveDocument("resumes", named(pair.resume, "resume.txt"));
    const posting = await saveDocument("postings", named(pair.posting, "posting.txt"));
    await navigate({ to: "/report/$posting/$resume", params: { posting: posting.id, resume: resume.id } });
  };
  const pair = pairOf(draft);
  return (
    <>
      <Intake draft={draft} waiting={query.isFetching} failed={query.isError} />
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending && !query.error ? <Waiting what="Reading both" /> : null}
      {query.data && !query.error ? (
        <Report
          key={`${draft.shows}-${draft.asked}`}
          judged={query.data}
          view={view}
          {...(own ? {} : { label: "Fictional demo: the people and companies are invented" })}
          {...(pair ? { onKeep: () => keep(pair) } : {})}
        />
      ) : null}
    </>
  );
};

/** Whoever asked is taken to the answer; a page that merely opens leaves the focus alone. */
const useFocusOnAnswer = (asked: number, answered: boolean): void => {
  const seen = useRef(asked);
  useEffect(() => {
    if (!answered || seen.current === asked) return;
    seen.current = asked;
    window.scrollTo(0, 0);
    document.getElementById("report")?.focus({ preventScroll: true });
  }, [asked, answered]);
};

/** Null while the demo is shown, or a side is missing. */
const pairOf = ({ shows, posting, resume }: Draft): Pair | null =>
  shows === "own" && posting && resume ? { posting, resume } : null;

const named = (file: Pair["posting"], name: string): Pair["posting"] =>
  file.name ? file : { ...file, name };

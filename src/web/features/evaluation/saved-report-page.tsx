/** The report on a posting and a résumé of the library. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { evaluateSaved } from "#web/api/evaluations.ts";
import { TailorButton } from "#web/features/tailoring/ways-in/tailor-button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { Report } from "./report.tsx";

const route = getRouteApi("/report/$posting/$resume");

export const SavedReportPage = () => {
  const { posting, resume } = route.useParams();
  const { view = "summary" } = route.useSearch();
  const query = useQuery({
    queryKey: ["evaluation", posting, resume],
    queryFn: () => evaluateSaved(posting, resume),
  });
  const title = query.data?.posting.title ?? "Report";
  useEffect(() => {
    document.title = `${title} · Mettle`;
  }, [title]);
  return (
    <>
      <p className="pt-5 font-mono text-note">
        <Link to="/library" className="text-blue underline underline-offset-4">
          Library
        </Link>{" "}
        / {title}
      </p>
      <h1 className="sr-only">Report: {title}</h1>
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending ? <Waiting what="Reading both" /> : null}
      {query.data ? (
        <Report judged={query.data} view={view} wayOn={<TailorButton posting={posting} resume={resume} />} />
      ) : null}
    </>
  );
};

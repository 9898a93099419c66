/** The import screen: the file on one side, what was read from it on the other, least sure first. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { readSavedResume } from "#web/api/resume-readings.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { ImportDesk } from "./import-desk.tsx";

const route = getRouteApi("/resume/import/$id");

export const ImportPage = () => {
  const { id } = route.useParams();
  const query = useQuery({
    queryKey: ["resume-reading", id],
    queryFn: () => readSavedResume(id),
    // Read anew only on a reload: a draft belongs to one reading.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.data) return <ImportDesk key={id} saved={query.data} />;
  return (
    <>
      <PageTitle title="Check what was read" />
      {query.error ? (
        <div className="mt-6 grid max-w-prose gap-4">
          <FailureNotice error={query.error} />
          <p>
            <Link to="/resume" className="text-blue underline underline-offset-4">
              Bring in another file, or start from scratch
            </Link>
          </p>
        </div>
      ) : (
        <Waiting what="Reading the file" />
      )}
    </>
  );
};

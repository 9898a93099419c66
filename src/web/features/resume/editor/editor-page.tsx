/** Opens one kept résumé in the editor. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { readBook } from "#web/api/resume-books.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { Editor } from "./editor.tsx";

const route = getRouteApi("/resume/$book");

export const EditorPage = () => {
  const { book: id } = route.useParams();
  const query = useQuery({
    queryKey: ["resume-book", id],
    queryFn: () => readBook(id),
    staleTime: 0,
    gcTime: 0,
  });
  if (query.data) return <Editor key={id} initial={query.data} />;
  return (
    <>
      <PageTitle title="Résumé" />
      {query.error ? (
        <div className="mt-6 grid max-w-prose gap-4">
          <FailureNotice error={query.error} />
          <p>
            <Link to="/resume" className="text-blue underline underline-offset-4">
              Back to all résumés
            </Link>
          </p>
        </div>
      ) : (
        <Waiting what="Opening the résumé" />
      )}
    </>
  );
};

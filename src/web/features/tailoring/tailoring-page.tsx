/** Opens one kept résumé beside one kept posting. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { readBook } from "#web/api/resume-books.ts";
import { tailorBook } from "#web/api/tailoring/tailorings.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { TailoringScreen } from "./tailoring-screen.tsx";

const route = getRouteApi("/tailor/$book/$posting");

export const TailoringPage = () => {
  const { book: id, posting } = route.useParams();
  const book = useQuery({
    queryKey: ["resume-book", id],
    queryFn: () => readBook(id),
    staleTime: 0,
    gcTime: 0,
  });
  const tailored = useQuery({
    queryKey: ["tailoring", id, posting],
    queryFn: () => tailorBook(id, posting),
    staleTime: 0,
  });
  const title = tailored.data?.posting.title ?? "Tailoring";
  useEffect(() => {
    document.title = `${title} · tailoring · Mettle`;
  }, [title]);
  const failure = book.error ?? (tailored.data ? null : tailored.error);
  if (book.data && tailored.data && !failure) {
    return (
      <TailoringScreen
        key={`${id}-${posting}`}
        opened={book.data}
        tailored={tailored.data}
        postingId={posting}
      />
    );
  }
  return (
    <>
      <PageTitle title="Tailoring" />
      {failure ? (
        <div className="mt-6 grid max-w-prose gap-4">
          <FailureNotice error={failure} />
          <p>
            <Link to="/library" className="text-blue underline underline-offset-4">
              Back to the library
            </Link>
          </p>
        </div>
      ) : (
        <Waiting what="Reading both, line by line" />
      )}
    </>
  );
};

/** For which of the kept postings a résumé is to be tailored. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listShelf } from "#web/api/shelves.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const route = getRouteApi("/tailor/$book");

export const ChoosePostingPage = () => {
  const { book } = route.useParams();
  const postings = useQuery({
    queryKey: ["shelf", "postings"],
    queryFn: () => listShelf("postings"),
    staleTime: 0,
  });
  return (
    <>
      <PageTitle title="Tailor">
        <p>For which posting? The résumé stays as it is; what you change is kept as a variant of it.</p>
      </PageTitle>
      {postings.error ? <FailureNotice error={postings.error} /> : null}
      {postings.isPending && !postings.error ? <Waiting what="Looking" /> : null}
      {postings.data?.length === 0 ? (
        <p className="mt-6 max-w-prose">
          No posting is kept yet.{" "}
          <Link to="/" className="text-blue underline underline-offset-4">
            Paste one beside your résumé
          </Link>{" "}
          and keep it in the library: 2 minutes.
        </p>
      ) : null}
      <ul className="mt-6 max-w-prose">
        {(postings.data ?? []).map(({ id, title, company, name }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link
              to="/tailor/$book/$posting"
              params={{ book, posting: id }}
              className="font-bold text-blue underline underline-offset-4"
            >
              {title ?? (name || "A posting without a title")}
            </Link>
            <p className="label">{company}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

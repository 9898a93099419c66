/** What may be said of you: every fact with its words, its source and its story; nothing here is ever edited. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { listBooks, type SavedBook } from "#web/api/resume-books.ts";
import { SelectField } from "#web/ui/fields.tsx";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { FactsDesk } from "./facts-desk.tsx";

export const FactsPage = () => {
  const { book } = useSearch({ from: "/facts" });
  const navigate = useNavigate();
  const books = useQuery({ queryKey: ["resume-books"], queryFn: listBooks, staleTime: 0 });
  const chosen = books.data?.find(({ id }) => id === book) ?? books.data?.[0];
  return (
    <>
      <PageTitle title="Facts">
        <p>
          What your résumé and your answers state. Every line that Mettle writes rests on these, and on
          nothing else. A fact is never edited: a correction takes its place.
        </p>
      </PageTitle>
      {books.error ? <FailureNotice error={books.error} /> : null}
      {books.isPending && !books.error ? <Waiting what="Looking" /> : null}
      {books.data?.length === 0 ? <NoBook /> : null}
      {books.data && chosen ? (
        <>
          <div className="mt-6">
            <SelectField
              label="Résumé"
              value={chosen.id}
              options={books.data.map((one) => [one.id, nameOf(one)] as const)}
              onChange={(event) => void navigate({ to: "/facts", search: { book: event.target.value } })}
            />
          </div>
          <FactsDesk key={chosen.id} book={chosen.id} />
        </>
      ) : null}
    </>
  );
};

const NoBook = () => (
  <div className="mt-6 max-w-prose">
    <Notice title="No résumé is kept yet">
      <Link to="/resume" className="text-blue underline underline-offset-4">
        Bring one in
      </Link>
      ; its lines become your first facts.
    </Notice>
  </div>
);

const nameOf = ({ name, label, updatedAt }: SavedBook): string =>
  [name || "A résumé without a name", label, `changed ${updatedAt.slice(0, 10)}`].filter(Boolean).join(", ");

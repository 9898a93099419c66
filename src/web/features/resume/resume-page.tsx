/** All kept résumés, and the three ways to a new one: a file, pasted text, an empty page. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listBooks } from "#web/api/resume-books.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { BookShelf } from "./book-shelf.tsx";
import { BringIn } from "./bring-in.tsx";

export const ResumePage = () => {
  const books = useQuery({ queryKey: ["resume-books"], queryFn: listBooks, staleTime: 0 });
  return (
    <>
      <PageTitle title="Résumé">
        <p>
          Bring yours in, read what a parser reads, and edit it beside the page it becomes. It stays on this
          machine.
        </p>
      </PageTitle>
      <div className="grid gap-x-10 side:grid-cols-2">
        <Section title="Bring one in">
          <BringIn />
          <p className="mt-4">
            <Link to="/resume/check" className="text-blue underline underline-offset-4">
              Check a file that you already have
            </Link>
            : what programs read in it, field by field.
          </p>
        </Section>
        <Section title="Kept here">
          {books.error ? <FailureNotice error={books.error} /> : null}
          {books.isPending && !books.error ? <Waiting what="Looking" /> : null}
          {books.data ? <BookShelf books={books.data} /> : null}
        </Section>
      </div>
    </>
  );
};

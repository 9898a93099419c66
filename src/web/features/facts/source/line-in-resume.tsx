/** The line of the résumé that says a fact, between its neighbours; after a correction, the one that still says the old words. */
import { Link } from "@tanstack/react-router";
import type { OpenBook } from "#web/api/resume-books.ts";
import type { FactRow } from "../fact-rows.ts";
import { lineInContext } from "./resume-lines.ts";

interface LineInResumeProps {
  readonly row: FactRow;
  readonly book: OpenBook;
}

export const LineInResume = ({ row: { fact, inResume }, book }: LineInResumeProps) => {
  if (fact.source.kind !== "resume" && inResume === null) return null;
  const place = inResume?.place ?? null;
  const context = place === null ? null : lineInContext(book.book.master, place);
  return (
    <div>
      <h3 className="label">
        {headingOf(fact, inResume)}
        {context ? `: ${context.heading}` : ""}
      </h3>
      {context ? (
        <div className="source-text mt-1 border-l-3 border-rule pl-3">
          <Neighbour text={context.before} />
          <Marked line={context.line} words={inResume?.text ?? ""} />
          <Neighbour text={context.after} />
        </div>
      ) : null}
      <Link
        to="/resume/$book"
        params={{ book: book.id }}
        className="mt-1 inline-block font-mono text-note text-blue underline underline-offset-4"
      >
        Open the résumé
      </Link>
    </div>
  );
};

const headingOf = (fact: FactRow["fact"], inResume: FactRow["inResume"]): string => {
  if (inResume === null) return "The résumé no longer says it";
  const isSaidAsIs = inResume.text === fact.text && fact.standing !== "withdrawn";
  return isSaidAsIs ? "In the résumé" : "The résumé still says";
};

const Neighbour = ({ text }: { readonly text: string }) =>
  text === "" ? null : <p className="line-clamp-2 text-soft">{text}</p>;

/** One sentence of the line, or all of it. */
const Marked = ({ line, words }: { readonly line: string; readonly words: string }) => {
  const start = Math.max(0, line.indexOf(words));
  const end = words !== "" && line.includes(words) ? start + words.length : line.length;
  return (
    <p className="my-1">
      {line.slice(0, start)}
      <mark>{line.slice(start, end)}</mark>
      {line.slice(end)}
    </p>
  );
};

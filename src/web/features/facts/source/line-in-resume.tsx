/** The line of the résumé that a fact was read from, between its neighbours; or the file that once said it. */
import { Link } from "@tanstack/react-router";
import type { ListedFact } from "#web/api/facts/facts.ts";
import type { OpenBook } from "#web/api/resume-books.ts";
import { lineInContext } from "./resume-lines.ts";

interface LineInResumeProps {
  readonly fact: ListedFact;
  readonly book: OpenBook;
}

export const LineInResume = ({ fact, book }: LineInResumeProps) => {
  if (fact.source.kind !== "resume" && fact.place === null) return null;
  const context = fact.place === null ? null : lineInContext(book.book.master, fact.place);
  return (
    <div>
      <h3 className="label">
        {fact.place === null
          ? "The résumé no longer says it"
          : `In the résumé${context ? `: ${context.heading}` : ""}`}
      </h3>
      {context ? (
        <div className="source-text mt-1 border-l-3 border-rule pl-3">
          <Neighbour text={context.before} />
          <Marked line={context.line} words={fact.text} />
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

const Neighbour = ({ text }: { readonly text: string }) =>
  text === "" ? null : <p className="line-clamp-2 text-soft">{text}</p>;

/** One sentence of the line, or all of it. */
const Marked = ({ line, words }: { readonly line: string; readonly words: string }) => {
  const start = Math.max(0, line.indexOf(words));
  const end = line.includes(words) ? start + words.length : line.length;
  return (
    <p className="my-1">
      {line.slice(0, start)}
      <mark>{line.slice(start, end)}</mark>
      {line.slice(end)}
    </p>
  );
};

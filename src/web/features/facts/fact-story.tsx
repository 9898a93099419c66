/** What became of a fact, as a line of time, and the lines of kept résumés that rest on it. */
import { wordDiff } from "#core/resume-record/index.ts";
import type { LedgerFact, ShownFact } from "#web/api/facts/facts.ts";
import { WordPieces } from "#web/features/resume/diff/word-pieces.tsx";
import { sourceWords } from "./fact-words.ts";

export const FactStory = ({ shown: { history, cited } }: { readonly shown: ShownFact }) => (
  <>
    {history.length > 1 ? (
      <div>
        <h3 className="label">What became of it</h3>
        <ol className="mt-1 border-l border-edge">
          {history.map((fact, at) => (
            <li key={fact.id} className="relative py-1 pl-4">
              <span
                aria-hidden="true"
                className="absolute top-3 -left-[4.5px] size-2 rounded-full border border-edge bg-sheet"
              />
              <span className="label block">
                {fact.id} · {fact.on} · {happened(fact, history[at - 1])}
              </span>
              <Words fact={fact} before={history[at - 1]} />
            </li>
          ))}
        </ol>
      </div>
    ) : null}
    <div>
      <h3 className="label">Lines that rest on it</h3>
      {cited.length === 0 ? <p>No line of a kept résumé.</p> : null}
      <ul>
        {cited.map(({ book, variant, path, text }) => (
          <li key={`${book} ${variant} ${path}`} className="py-0.5">
            {text}
            {variant === null ? null : <span className="label"> in the variant “{variant}”</span>}
          </li>
        ))}
      </ul>
    </div>
  </>
);

const happened = (fact: LedgerFact, before: LedgerFact | undefined): string => {
  if (before === undefined) return sourceWords(fact);
  if (fact.standing === "withdrawn") return "withdrawn";
  if (before.standing === "withdrawn") return "used again";
  return fact.text === before.text ? fact.standing : "corrected by you";
};

/** The first words, and what each correction changed in them. */
const Words = ({ fact, before }: { readonly fact: LedgerFact; readonly before: LedgerFact | undefined }) => {
  if (before === undefined) return <>{fact.text}</>;
  return fact.text === before.text ? null : <WordPieces pieces={wordDiff(before.text, fact.text)} />;
};

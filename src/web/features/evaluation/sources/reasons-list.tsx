/** Why: each quote of a sentence with the words around it, what was looked for in vain, and what a count is made of. */
import type { ReactNode } from "react";
import type { Reason, Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { type Passage, why } from "#core/evaluation/index.ts";
import { CardNote } from "#web/ui/card-note.tsx";
import { useJudged } from "../judged-context.ts";
import { type Cited, useEvidenceFocus } from "./evidence-focus.tsx";
import { isAbsence, isCard, isSpan, sourceNames } from "./reasons.ts";

interface ReasonsProps {
  readonly id: string;
  readonly because: ReadonlyArray<Reason>;
}

export const Reasons = ({ id, because }: ReasonsProps) => {
  const judged = useJudged();
  const explanation = judged ? why(judged.evaluation, id) : null;
  const spans = because.filter(isSpan);
  const quotes = spans.filter((span) => !isAbsence(span));
  const parts = explanation?.parts ?? [];
  return (
    <div className="mt-1 mb-3 border-l border-rule pl-4">
      {parts.length > 0 ? <Parts parts={parts} /> : null}
      <ul>
        {(parts.length > 0 ? [] : spans).map((span) => (
          <li key={`${span.source}-${span.start}-${span.end}-${span.absent?.join() ?? ""}`}>
            {isAbsence(span) ? (
              <Absence span={span} />
            ) : (
              <Quote
                cited={{ id, because, aim: span }}
                span={span}
                passage={explanation?.passages[quotes.indexOf(span)]}
              />
            )}
          </li>
        ))}
      </ul>
      {because.filter(isCard).map(({ card }) => (
        <CardNote key={card} card={card} />
      ))}
    </div>
  );
};

interface ShowingProps {
  readonly cited: Cited;
  readonly children: ReactNode;
}

/** A line that brings its evidence into view under the focus and the pointer. */
const Showing = ({ cited, children }: ShowingProps) => {
  const focus = useEvidenceFocus();
  return (
    <button
      type="button"
      className="flex w-full flex-wrap gap-x-3 py-1 text-start text-note hover:bg-wash sm:flex-nowrap"
      data-reason
      onClick={() => focus.hold(cited)}
      onFocus={() => focus.hold(cited)}
    >
      {children}
    </button>
  );
};

interface QuoteProps {
  readonly cited: Cited;
  readonly span: Span;
  readonly passage: Passage | undefined;
}

/** "résumé:7", as the terminal cites a line. */
const Quote = ({ cited, span, passage }: QuoteProps) => (
  <Showing cited={cited}>
    <span className="label w-24 shrink-0">
      {sourceNames[span.source]}
      {passage ? `:${passage.line}` : ""}
    </span>
    <span className="min-w-0 font-mono">
      <span className="text-soft">{passage?.before}</span>“{shorten(span.quote)}”
      <span className="text-soft">{passage?.after}</span>
    </span>
  </Showing>
);

const Absence = ({ span }: { readonly span: Span }) => (
  <p className="flex flex-wrap gap-x-3 py-1 text-note sm:flex-nowrap">
    <span className="label w-24 shrink-0">{sourceNames[span.source]}</span>
    <span className="font-mono">
      Looked for {span.absent?.join(", ")} in the whole {sourceNames[span.source]}: not found.
    </span>
  </p>
);

/** The sentences that a count is made of, each with its own evidence. */
const Parts = ({ parts }: { readonly parts: ReadonlyArray<Statement> }) => (
  <ul>
    {parts.map(({ id, text, because }) => (
      <li key={id}>
        <Showing cited={{ id, because }}>
          <span className="text-base">{text}</span>
        </Showing>
      </li>
    ))}
  </ul>
);

/** A quote can be a whole page; the source beside it shows the rest. */
const shorten = (quote: string): string => (quote.length <= 280 ? quote : `${quote.slice(0, 280)}…`);

/** Why: each quote of a sentence with the words around it, what was looked for in vain, and what a count is made of. */
import type { Reason, Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { type Passage, why } from "#core/evaluation/index.ts";
import { CardNote } from "#web/ui/card-note.tsx";
import { useJudged } from "../judged-context.ts";
import { useEvidenceFocus } from "./evidence-focus.tsx";
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
  return (
    <div className="mt-1 mb-3 border-l border-rule pl-4">
      <ul>
        {spans.map((span) => (
          <li key={`${span.source}-${span.start}-${span.end}-${span.absent?.join() ?? ""}`}>
            {isAbsence(span) ? (
              <Absence span={span} />
            ) : (
              <Quote
                id={id}
                span={span}
                because={because}
                passage={explanation?.passages[quotes.indexOf(span)]}
              />
            )}
          </li>
        ))}
      </ul>
      <Parts parts={explanation?.parts ?? []} />
      {because.filter(isCard).map(({ card }) => (
        <CardNote key={card} card={card} />
      ))}
    </div>
  );
};

interface QuoteProps extends ReasonsProps {
  readonly span: Span;
  readonly passage: Passage | undefined;
}

const Quote = ({ id, span, because, passage }: QuoteProps) => {
  const focus = useEvidenceFocus();
  const aim = (): void => focus.hold({ id, because, aim: span });
  return (
    <button
      type="button"
      className="flex w-full gap-3 py-1 text-start text-note hover:bg-wash"
      data-quote
      onClick={aim}
      onFocus={aim}
    >
      <span className="label w-24 shrink-0">
        {sourceNames[span.source]}
        {passage ? `, line ${passage.line}` : ""}
      </span>
      <span className="min-w-0 font-mono">
        <span className="text-soft">{passage?.before}</span>“{shorten(span.quote)}”
        <span className="text-soft">{passage?.after}</span>
      </span>
    </button>
  );
};

const Absence = ({ span }: { readonly span: Span }) => (
  <p className="flex gap-3 py-1 text-note">
    <span className="label w-24 shrink-0">{sourceNames[span.source]}</span>
    <span className="font-mono">
      Looked for {span.absent?.join(", ")} in the whole {sourceNames[span.source]}: not found.
    </span>
  </p>
);

/** The sentences that a count is made of; each is found with its own evidence on the page of its block. */
const Parts = ({ parts }: { readonly parts: ReadonlyArray<Statement> }) =>
  parts.length === 0 ? null : (
    <ul className="mt-2 border-t border-rule pt-2 text-base">
      {parts.map(({ id, text }) => (
        <li key={id} className="py-0.5">
          {text}
        </li>
      ))}
    </ul>
  );

/** A quote can be a whole page; the source beside it shows the rest. */
const shorten = (quote: string): string => (quote.length <= 280 ? quote : `${quote.slice(0, 280)}…`);

/** Why: each quote of a sentence, one by one; choosing one brings it into view in its source. */
import type { Reason } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { CardNote } from "#web/ui/card-note.tsx";
import { useEvidenceFocus } from "./evidence-focus.tsx";
import { isAbsence, isCard, isSpan, sourceNames } from "./reasons.ts";

interface ReasonsProps {
  readonly id: string;
  readonly because: ReadonlyArray<Reason>;
}

export const Reasons = ({ id, because }: ReasonsProps) => (
  <div className="mt-1 mb-3 border-l border-rule pl-4">
    <ul>
      {because.filter(isSpan).map((span) => (
        <li key={`${span.source}-${span.start}-${span.end}-${span.absent?.join() ?? ""}`}>
          {isAbsence(span) ? <Absence span={span} /> : <Quote id={id} span={span} because={because} />}
        </li>
      ))}
    </ul>
    {because.filter(isCard).map(({ card }) => (
      <CardNote key={card} card={card} />
    ))}
  </div>
);

interface QuoteProps extends ReasonsProps {
  readonly span: Span;
}

const Quote = ({ id, span, because }: QuoteProps) => {
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
      <span className="label w-16 shrink-0">{sourceNames[span.source]}</span>
      <span className="font-mono">“{shorten(span.quote)}”</span>
    </button>
  );
};

const Absence = ({ span }: { readonly span: Span }) => (
  <p className="flex gap-3 py-1 text-note">
    <span className="label w-16 shrink-0">{sourceNames[span.source]}</span>
    <span className="font-mono">
      Looked for {span.absent?.join(", ")} in the whole {sourceNames[span.source]}: not found.
    </span>
  </p>
);

/** A quote can be a whole page; the source beside it shows the rest. */
const shorten = (quote: string): string => (quote.length <= 280 ? quote : `${quote.slice(0, 280)}…`);

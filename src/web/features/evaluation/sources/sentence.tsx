/** One sentence of the report: shows its evidence under the pointer and the focus, and opens its reasons on Enter. */
import { type ReactNode, useEffect, useId, useState } from "react";
import type { Reason } from "#core/base/evidence.ts";
import { useEvidenceFocus, useIsShown } from "./evidence-focus.tsx";
import { absencesIn, quotesIn, sourceNames, sourcesOf } from "./reasons.ts";
import { Reasons } from "./reasons-list.tsx";

interface SentenceProps {
  /** Unique in the report; sentences that repeat a statement elsewhere add where they stand. */
  readonly id: string;
  readonly because: ReadonlyArray<Reason>;
  readonly children: ReactNode;
  /** Small, for values in a table: says nothing of where its evidence stands until asked. */
  readonly terse?: boolean;
  /** As wide as its words, to stand in a row with others. */
  readonly inLine?: boolean;
}

export const Sentence = ({ id, because, children, terse = false, inLine = false }: SentenceProps) => {
  const focus = useEvidenceFocus();
  const isShown = useIsShown(id);
  const [open, setOpen] = useState(false);
  const reasonsId = useId();
  const cited = { id, because };
  useEffect(() => focus.register({ id, because }), [focus, id, because]);
  return (
    <>
      <button
        type="button"
        className={inLine ? "sentence in-line" : "sentence"}
        data-sentence={id}
        data-active={isShown}
        aria-expanded={open}
        aria-controls={open ? reasonsId : undefined}
        onPointerEnter={(event) => event.pointerType === "mouse" && focus.hover(cited)}
        onPointerLeave={() => focus.hover(null)}
        onFocus={() => focus.hold(cited)}
        onClick={() => {
          focus.hold(cited);
          setOpen(!open);
        }}
      >
        {children} {terse ? null : <Citation because={because} />}
      </button>
      {open ? (
        <div id={reasonsId}>
          <Reasons id={id} because={because} />
        </div>
      ) : null}
    </>
  );
};

/** "⌁ posting 1 · résumé 2": where the evidence stands, before anyone asks. */
const Citation = ({ because }: { readonly because: ReadonlyArray<Reason> }) => (
  <span className="font-mono text-tiny text-soft xs:whitespace-nowrap">
    <span aria-hidden="true">⌁ </span>
    {sourcesOf(because)
      .map((source) => `${sourceNames[source]} ${countIn(because, source)}`)
      .join(" · ")}
  </span>
);

const countIn = (because: ReadonlyArray<Reason>, source: string): string => {
  const quotes = quotesIn(because, source).length;
  return quotes === 0 && absencesIn(because, source).length > 0 ? "searched" : String(quotes);
};

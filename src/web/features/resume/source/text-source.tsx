/** The text as every reader of the file sees it, with the words of each value marked. */
import { useEffect, useMemo, useRef } from "react";
import type { Span } from "#core/base/text-span.ts";
import { segmentsOf } from "#web/features/evaluation/sources/segments-of.ts";
import type { SourceField } from "./source-field.ts";

interface TextSourceProps {
  readonly text: string;
  readonly fields: ReadonlyArray<SourceField>;
  readonly shownId: string | null;
  readonly onPick: (id: string) => void;
}

export const TextSource = ({ text, fields, shownId, onPick }: TextSourceProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const cited = useMemo(() => fields.flatMap(({ span }) => span ?? []), [fields]);
  const shown = fields.find(({ id }) => id === shownId)?.span ?? null;
  useEffect(() => {
    const mark = shown ? frame.current?.querySelector("mark") : null;
    mark?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const pick = (event: React.MouseEvent): void => {
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-start]") : null;
    // Whoever selects text wants the text.
    if (!word || getSelection()?.isCollapsed === false) return;
    const id = fieldAt(fields, Number(word.dataset["start"]));
    if (id !== undefined) onPick(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a second way for the pointer; the fields are the first
    <div ref={frame} className="source-text" onClick={pick}>
      {segmentsOf(text, cited, shown ? [shown] : []).map(({ start, text: words, kind }) => {
        if (kind === "active") return <mark key={start}>{words}</mark>;
        if (kind === "plain") return words;
        return (
          <span
            key={start}
            data-start={start}
            className={kind === "cited" ? "cited" : "block py-2 text-soft"}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
};

/** The shortest span around the word: a bullet rather than the job it stands in. */
const fieldAt = (fields: ReadonlyArray<SourceField>, offset: number): string | undefined => {
  const length = ({ start, end }: Span): number => end - start;
  return fields
    .flatMap(({ id, span }) => (span && span.start <= offset && offset < span.end ? [{ id, span }] : []))
    .toSorted((a, b) => length(a.span) - length(b.span))[0]?.id;
};

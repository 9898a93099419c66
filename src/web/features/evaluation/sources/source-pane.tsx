/** One source text with everything the report cites in it; what is shown now is marked and scrolled to. */
import { useEffect, useMemo, useRef } from "react";
import type { Reason } from "#core/base/evidence.ts";
import type { Span, SpanSource } from "#core/base/text-span.ts";
import { useEvidenceFocus, useShownEvidence } from "./evidence-focus.tsx";
import { absencesIn, quotesIn, sourceNames } from "./reasons.ts";
import { segmentsOf } from "./segments-of.ts";

interface SourcePaneProps {
  readonly source: SpanSource;
  readonly text: string;
  /** Every reason of the whole report, for the quiet underline. */
  readonly reasons: ReadonlyArray<Reason>;
}

export const SourcePane = ({ source, text, reasons }: SourcePaneProps) => {
  const shown = useShownEvidence();
  const frame = useRef<HTMLElement>(null);
  const cited = useMemo(() => quotesIn(reasons, source), [reasons, source]);
  const active = quotesIn(shown?.because ?? [], source);
  const absences = absencesIn(shown?.because ?? [], source);
  const aim = shown?.aim?.source === source ? shown.aim.start : undefined;
  useScrollToMark(frame, shown?.id, aim);
  useWayBack(frame, source);
  const name = sourceNames[source];
  return (
    <div
      className="flex min-h-0 flex-1 flex-col border border-rule bg-sheet data-[touched=true]:border-edge"
      data-touched={active.length + absences.length > 0}
    >
      <div className="flex flex-wrap justify-between gap-x-3 border-b border-rule px-4 py-1.5">
        <h2 className="label font-bold text-ink first-letter:uppercase">{name}</h2>
        <p className="label">
          {active.length > 0
            ? `${active.length} of ${cited.length} cited passages`
            : `${cited.length} cited passages`}
        </p>
      </div>
      {absences.map((span) => (
        <Absence key={span.absent?.join()} span={span} />
      ))}
      <section
        ref={frame}
        aria-label={`Text of the ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="source-text relative min-h-0 flex-1 overflow-y-auto px-4 py-3"
      >
        <SourceText text={text} cited={cited} active={active} />
      </section>
    </div>
  );
};

const Absence = ({ span }: { readonly span: Span }) => (
  <p className="bg-straw px-4 py-2 font-mono text-note text-on-straw">
    Looked for {span.absent?.map((word) => `“${word}”`).join(", ")} in the whole {sourceNames[span.source]}:
    not found.
  </p>
);

interface SourceTextProps {
  readonly text: string;
  readonly cited: ReadonlyArray<Span>;
  readonly active: ReadonlyArray<Span>;
}

const SourceText = ({ text, cited, active }: SourceTextProps) =>
  segmentsOf(text, cited, active).map(({ start, text: words, kind }) => {
    if (kind === "active") {
      return (
        <mark key={start} data-start={start}>
          {words}
        </mark>
      );
    }
    if (kind === "plain") return words;
    return (
      <span key={start} data-start={start} className={kind === "cited" ? "cited" : "block py-2 text-soft"}>
        {words}
      </span>
    );
  });

/** From a cited word back to the first sentence that rests on it. With keys the walk over the sentences finds it too. */
const useWayBack = (frame: React.RefObject<HTMLElement | null>, source: SpanSource): void => {
  const focus = useEvidenceFocus();
  useEffect(() => {
    const pane = frame.current;
    if (!pane) return;
    const goBack = (event: MouseEvent): void => {
      const word = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-start]") : null;
      // Whoever selects text wants the text.
      if (!word || getSelection()?.isCollapsed === false) return;
      const ids = focus.citing(source, Number(word.dataset["start"]));
      const sentences = [...document.querySelectorAll<HTMLElement>("[data-sentence]")];
      sentences.find(({ dataset }) => ids.has(dataset["sentence"] ?? ""))?.focus();
    };
    pane.addEventListener("click", goBack);
    return () => pane.removeEventListener("click", goBack);
  }, [frame, focus, source]);
};

/** Moves only the pane: the page, and where the reader is in it, stays. */
const useScrollToMark = (
  frame: React.RefObject<HTMLElement | null>,
  id: string | undefined,
  aim: number | undefined,
): void => {
  useEffect(() => {
    const pane = frame.current;
    if (!pane || id === undefined) return;
    const exact = aim === undefined ? null : pane.querySelector<HTMLElement>(`mark[data-start="${aim}"]`);
    const mark = exact ?? pane.querySelector<HTMLElement>("mark");
    if (!mark) return;
    const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
    const top = mark.offsetTop - pane.clientHeight / 3;
    pane.scrollTo({ top, behavior: smooth ? "smooth" : "instant" });
  }, [frame, id, aim]);
};

/** The bare text of each program: what is left of a layout once nobody looks at it; the field in hand is marked. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { placeOfWords } from "./place-of-words.ts";
import { useShownWords } from "./shown-words.ts";

type Program = CheckedFile["extractors"][number];

export const ExtractedText = ({ extractors }: { readonly extractors: ReadonlyArray<Program> }) => {
  const [name, choose] = useState(extractors[0]?.name ?? "");
  const { words } = useShownWords();
  const frame = useRef<HTMLElement>(null);
  useScrollToMark(frame, words);
  const program = extractors.find((one) => one.name === name) ?? extractors[0];
  if (!program) return null;
  return (
    <aside
      aria-label="The bare text"
      className="mt-10 flex flex-col border border-rule bg-sheet max-side:max-h-[70vh] side:sticky side:top-[calc(var(--bar)+1rem)] side:h-[calc(100vh-var(--bar)-2rem)]"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule px-4 py-1.5">
        <h2 className="label font-bold text-ink">The bare text</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend */}
        <div role="group" aria-label="As it comes out of" className="flex flex-wrap">
          {extractors.map((one) => (
            <button
              key={one.name}
              type="button"
              aria-pressed={one === program}
              className="tab"
              onClick={() => choose(one.name)}
            >
              {one.name}
            </button>
          ))}
        </div>
      </div>
      <section
        ref={frame}
        aria-label={`The text as ${program.name} brings it out`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="source-text relative min-h-0 flex-1 overflow-y-auto px-4 py-3"
      >
        <Marked text={program.text} words={words} />
      </section>
    </aside>
  );
};

const Marked = ({ text, words }: { readonly text: string; readonly words: string | null }) => {
  const place = words === null ? null : placeOfWords(text, words);
  if (!place) return text;
  return (
    <>
      {text.slice(0, place.start)}
      <mark>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </>
  );
};

/** Moves only the text: the page, and where the reader is in it, stays. */
const useScrollToMark = (frame: RefObject<HTMLElement | null>, words: string | null): void => {
  useEffect(() => {
    const pane = frame.current;
    const mark = words === null ? null : pane?.querySelector<HTMLElement>("mark");
    if (pane && mark) pane.scrollTo({ top: mark.offsetTop - pane.clientHeight / 3, behavior: "instant" });
  }, [frame, words]);
};

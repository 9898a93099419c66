/** The bare text of each program: what is left of a layout once nobody looks at it. */
import { useState } from "react";
import type { CheckedFile } from "#web/api/resume-checks.ts";

type Program = CheckedFile["extractors"][number];

export const ExtractedText = ({ extractors }: { readonly extractors: ReadonlyArray<Program> }) => {
  const [name, choose] = useState(extractors[0]?.name ?? "");
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
        aria-label={`The text as ${program.name} brings it out`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="source-text min-h-0 flex-1 overflow-y-auto px-4 py-3"
      >
        {program.text}
      </section>
    </aside>
  );
};

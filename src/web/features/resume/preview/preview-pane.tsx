/** The pages as they will be printed, and how they are set. */
import { useRef, useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { MissingCharacters } from "./missing-characters.tsx";
import { PrintControls } from "./print-controls.tsx";
import { usePrintSettings } from "./print-settings.ts";
import { usePreview } from "./use-preview.ts";
import { widthClasses, type Zoom } from "./zoom.ts";

interface PreviewPaneProps {
  readonly resume: Resume;
  readonly name: string;
}

export const PreviewPane = ({ resume, name }: PreviewPaneProps) => {
  const settings = usePrintSettings();
  const frame = useRef<HTMLDivElement>(null);
  const preview = usePreview(resume, settings, frame);
  const [zoom, setZoom] = useState<Zoom>("width");
  return (
    <div className="flex min-h-0 flex-1 flex-col border border-rule bg-sheet">
      <PrintControls
        resume={resume}
        settings={settings}
        pages={preview.pages.length}
        zoom={zoom}
        onZoom={setZoom}
      />
      {preview.error ? <FailureNotice error={preview.error} /> : null}
      <MissingCharacters characters={preview.missing} />
      <section
        aria-label="Preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto bg-well p-3"
        onScroll={preview.onLook}
      >
        {preview.pages.length === 0 && !preview.error ? <Waiting what="Setting the pages" /> : null}
        <div ref={frame} className="grid justify-items-center gap-3">
          {preview.pages.map((page, at) => (
            <img
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number; the same element keeps the old picture until the new one is there
              key={at}
              src={page.address}
              width={page.width}
              height={page.height}
              alt={`Page ${at + 1} of ${preview.pages.length} of the résumé of ${name || "nobody yet"}, as it will be printed. Its words are those of the form.`}
              className={`h-auto border border-edge bg-white ${widthClasses[zoom]}`}
            />
          ))}
        </div>
      </section>
    </div>
  );
};

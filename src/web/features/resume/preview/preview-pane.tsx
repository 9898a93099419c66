/** The pages as they will be printed, and how they are set. */
import { useEffect, useRef, useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import type { PreviewPage } from "#web/api/resume-drafts.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { PrintControls } from "./print-controls.tsx";
import { usePrintSettings } from "./print-settings.ts";
import { type PreviewState, usePreview } from "./use-preview.ts";
import { widthClasses, type Zoom } from "./zoom.ts";

interface PreviewPaneProps {
  readonly resume: Resume;
  readonly name: string;
}

export const PreviewPane = ({ resume, name }: PreviewPaneProps) => {
  const settings = usePrintSettings();
  const preview = usePreview(resume, settings);
  const [zoom, setZoom] = useState<Zoom>("width");
  const frame = useRef<HTMLDivElement>(null);
  useMeasuredPicture(frame, preview);
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
      <section
        aria-label="Preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto bg-well p-3"
      >
        {preview.pages.length === 0 && !preview.error ? <Waiting what="Setting the pages" /> : null}
        <div ref={frame} className="grid justify-items-center gap-3">
          {preview.pages.map((page, at) => (
            <img
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number; the same element keeps the old picture until the new one is there
              key={at}
              src={addressOf(page)}
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

/**
 * The policy lets pictures come as data: addresses; as pictures they run nothing. Only what would end or change the
 * address is escaped: escaping all of it doubles half a megabyte on every key.
 */
const addressOf = ({ svg }: PreviewPage): string =>
  `data:image/svg+xml;charset=utf-8,${svg.replaceAll("%", "%25").replaceAll("#", "%23")}`;

/** From the change to the picture on screen; read by whoever measures, shown to nobody. */
const useMeasuredPicture = (frame: React.RefObject<HTMLElement | null>, { since, pages }: PreviewState) => {
  useEffect(() => {
    if (pages.length === 0) return;
    const pictures = [...(frame.current?.querySelectorAll("img") ?? [])];
    // A picture that another has overtaken is not what the person waits for.
    Promise.all(pictures.map((picture) => picture.decode()))
      .then(() =>
        requestAnimationFrame(() => {
          const end = performance.now();
          performance.measure("keystroke-to-picture", { start: since, end });
        }),
      )
      .catch(() => undefined);
  }, [frame, since, pages]);
};

/** The file beside its fields: its pages as they look, or its text as it reads. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readSavedFile, type SavedReading } from "#web/api/resume-readings.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { PdfPages } from "./pdf-pages.tsx";
import type { SourceField } from "./source-field.ts";
import { TextSource } from "./text-source.tsx";

interface SourceViewProps {
  readonly saved: SavedReading;
  readonly fields: ReadonlyArray<SourceField>;
  readonly shownId: string | null;
  readonly onPick: (id: string) => void;
}

export const SourceView = ({ saved, ...rest }: SourceViewProps) => {
  const hasPages = saved.reading.pages.length > 0;
  const [look, setLook] = useState<"page" | "text">(hasPages ? "page" : "text");
  return (
    <div className="flex min-h-0 flex-1 flex-col border border-rule bg-sheet">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule px-4 py-1">
        <h2 className="label font-bold text-ink">{saved.name || "Pasted text"}</h2>
        {hasPages ? (
          <div className="flex">
            {(["page", "text"] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={look === name}
                className="tab"
                onClick={() => setLook(name)}
              >
                {name === "page" ? "Page" : "Text"}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      <section
        aria-label="The file as it was given"
        data-pane
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-y-auto bg-well p-3"
      >
        {look === "page" ? (
          <Pages saved={saved} {...rest} />
        ) : (
          <TextSource text={saved.reading.text} {...rest} />
        )}
      </section>
    </div>
  );
};

const Pages = ({ saved, ...rest }: SourceViewProps) => {
  const query = useQuery({
    queryKey: ["resume-file", saved.id],
    queryFn: () => readSavedFile(saved.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.error) return <FailureNotice error={query.error} />;
  if (!query.data) return <Waiting what="Fetching the file" />;
  return <PdfPages name={saved.name} bytes={query.data.bytes} {...rest} />;
};

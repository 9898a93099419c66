/** What can be done with a report as a whole: take it along, or keep it. */
import { type ReactNode, useState } from "react";
import type { Judged } from "#web/api/evaluations.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { reportToMarkdown } from "./report-to-markdown.ts";

interface ReportToolsProps {
  readonly judged: Judged;
  readonly onKeep?: () => Promise<void>;
  readonly wayOn?: ReactNode;
}

export const ReportTools = ({ judged, onKeep, wayOn }: ReportToolsProps) => {
  const [done, setDone] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await reportToMarkdown(judged));
      setDone("Copied as Markdown.");
    } catch {
      setDone("The browser refused the clipboard. Download the JSON instead.");
    }
  };
  useShortcuts({ m: () => void copy() });
  return (
    <div className="screen-only mt-4 flex flex-wrap items-center gap-2">
      {wayOn}
      <Button shortcut="m" onClick={() => void copy()}>
        Copy as Markdown
      </Button>
      <Button onClick={() => download(judged)}>Download JSON</Button>
      {onKeep ? (
        <Button
          onClick={() => {
            onKeep().catch((error: unknown) => setDone(error instanceof Error ? error.message : "Not kept."));
          }}
        >
          Keep in the library
        </Button>
      ) : null}
      <p role="status" className="label">
        {done}
      </p>
    </div>
  );
};

/** The evaluation alone: the same bytes that `mettle evaluate --json` prints, but for white space. */
const download = ({ evaluation }: Judged): void => {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(evaluation, null, 2)}\n`], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = "mettle-report.json";
  link.click();
  URL.revokeObjectURL(address);
};

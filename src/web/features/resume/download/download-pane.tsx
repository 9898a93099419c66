/** Everything the résumé can become: a file to send, a text to keep, blocks to paste into a portal. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { type PrintFormat, printResume } from "#web/api/resume-drafts.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { usePrintSettings } from "../preview/print-settings.ts";
import { PortalBlocks } from "./portal-blocks.tsx";
import { saveFile } from "./save-file.ts";

const route = getRouteApi("/resume/$book");

interface DownloadPaneProps {
  readonly resume: Resume;
}

export const DownloadPane = ({ resume }: DownloadPaneProps) => {
  const settings = usePrintSettings();
  const { book } = route.useParams();
  const { variant } = route.useSearch();
  const [said, setSaid] = useState("");
  const [error, setError] = useState<Error | null>(null);
  const take = async (to: PrintFormat): Promise<void> => {
    setError(null);
    setSaid("Printing …");
    try {
      const file = await printResume(resume, to, settings);
      saveFile(file);
      setSaid(`${file.name} is in your downloads.`);
    } catch (cause) {
      setSaid("");
      setError(cause instanceof Error ? cause : new Error("unknown"));
    }
  };
  return (
    <section
      aria-label="Download"
      className="grid content-start gap-3 overflow-y-auto border border-rule bg-sheet p-4"
    >
      <h2 className="text-xl">Download</h2>
      <p role="status" className="label">
        {said || `The PDF is set in ${settings.template}, on ${settings.paper === "a4" ? "A4" : "Letter"}.`}
      </p>
      {error ? <FailureNotice error={error} /> : null}
      <ul>
        {formats.map(({ to, name, use }) => (
          <li key={to} className="flex items-center gap-x-4 border-b border-rule py-2">
            <p className="min-w-0 flex-1">
              <strong>{name}</strong>
              <span className="label block">{use}</span>
            </p>
            <Button
              look={to === "pdf" ? "primary" : "plain"}
              onClick={() => void take(to)}
              aria-label={`Download ${name}`}
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Link
          to="/resume/check"
          search={{ book, ...(variant ? { variant } : {}) }}
          className="text-blue underline underline-offset-4"
        >
          Check the print
        </Link>
        : read back by programs that are not ours.
      </p>
      <PortalBlocks resume={resume} />
    </section>
  );
};

interface Format {
  readonly to: PrintFormat;
  readonly name: string;
  readonly use: string;
}

const formats: ReadonlyArray<Format> = [
  { to: "pdf", name: "PDF", use: "to send; readable by people, parsers and screen readers" },
  { to: "docx", name: "Word (DOCX)", use: "where a recruiter asks for it" },
  { to: "txt", name: "Plain text", use: "for forms that keep no layout" },
  { to: "md", name: "Markdown", use: "for your own files" },
  { to: "json", name: "JSON Resume", use: "to take everything along to another tool" },
];

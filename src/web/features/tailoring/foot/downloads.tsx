/** The tailored résumé as a file to send. */
import { useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { Problem } from "#web/api/request.ts";
import { type PrintFormat, printResume } from "#web/api/resume-drafts.ts";
import { saveFile } from "#web/features/resume/download/save-file.ts";
import { usePrintSettings } from "#web/features/resume/preview/print-settings.ts";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";

const formats: ReadonlyArray<readonly [PrintFormat, string]> = [
  ["pdf", "PDF"],
  ["docx", "DOCX"],
  ["txt", "Text"],
];

export const Downloads = ({ resume }: { readonly resume: Resume }) => {
  const settings = usePrintSettings();
  const { say } = useTailoringDesk();
  const [isPrinting, setPrinting] = useState(false);
  const take = async (to: PrintFormat): Promise<void> => {
    setPrinting(true);
    say("Printing …");
    try {
      const file = await printResume(resume, to, settings);
      saveFile(file);
      say(`${file.name} is in your downloads.`);
    } catch (cause) {
      say(
        cause instanceof Problem ? `${cause.message} ${cause.advice}` : "It was not printed. Try once more.",
      );
    }
    setPrinting(false);
  };
  return (
    <span className="flex flex-wrap gap-2">
      {formats.map(([to, name]) => (
        <Button
          key={to}
          disabled={isPrinting}
          look={to === "pdf" ? "primary" : "plain"}
          aria-label={`Download ${name}`}
          onClick={() => void take(to)}
        >
          {name}
        </Button>
      ))}
    </span>
  );
};

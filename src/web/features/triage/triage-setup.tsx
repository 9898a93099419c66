/** Which résumé, which files; then it starts. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { documentOfFile } from "#web/api/document-of-file.ts";
import { startTriage } from "#web/api/runs.ts";
import { listShelf, saveDocument } from "#web/api/shelves.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Section } from "#web/ui/section.tsx";
import { FilesDrop } from "./files-drop.tsx";
import { documentsOfFiles } from "./files-of-drop.ts";
import { ResumeChoice } from "./resume-choice.tsx";
import { beginSession } from "./triage-session.ts";

export const TriageSetup = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [chosen, choose] = useState<string | null>(null);
  const [status, setStatus] = useState("");
  const [error, setError] = useState<Error | null>(null);
  const query = useQuery({
    queryKey: ["shelf", "resumes"],
    queryFn: () => listShelf("resumes"),
    staleTime: 0,
  });
  const resumes = query.data ?? [];
  const resume = chosen ?? resumes[0]?.id ?? null;

  const attempt = (work: () => Promise<void>): void => {
    setError(null);
    work().catch((cause: unknown) => {
      setStatus("");
      setError(cause instanceof Error ? cause : new Error("unknown"));
    });
  };
  const addResume = (file: File): void =>
    attempt(async () => {
      const saved = await saveDocument("resumes", await documentOfFile(file));
      await client.invalidateQueries({ queryKey: ["shelf", "resumes"] });
      choose(saved.id);
    });
  const start = (files: ReadonlyArray<File>): void =>
    attempt(async () => {
      if (resume === null) return setStatus("Choose a résumé first.");
      setStatus(`Reading ${files.length} files …`);
      const documents = await documentsOfFiles(files);
      if (documents.length === 0) return setStatus("There was no file in it.");
      const run = await startTriage(resume, documents);
      beginSession(run.id, documents);
      await navigate({ to: "/triage", search: { run: run.id, resume } });
    });
  return (
    <>
      {(error ?? query.error) ? <FailureNotice error={error ?? query.error ?? new Error("unknown")} /> : null}
      <div className="grid gap-x-10 md:grid-cols-[1fr_2fr]">
        <Section title="1. The résumé">
          <ResumeChoice resumes={resumes} chosen={resume} onChoose={choose} onAdd={addResume} />
        </Section>
        <Section title="2. The postings">
          <FilesDrop onFiles={start} />
          <p role="status" className="label mt-2 min-h-6">
            {status}
          </p>
        </Section>
      </div>
    </>
  );
};

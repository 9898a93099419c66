/** A file or a pasted text goes to the import screen; an empty page straight to the editor. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { createBook } from "#web/api/resume-books.ts";
import { saveDocument } from "#web/api/shelves.ts";
import { Button } from "#web/ui/button.tsx";
import { DropZone } from "#web/ui/drop-zone.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { emptyBook } from "./new-book.ts";

export const BringIn = () => {
  const navigate = useNavigate();
  const [file, setFile] = useState<DocumentInput | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    await work().catch((cause: unknown) => setError(cause instanceof Error ? cause : new Error("unknown")));
    setBusy(false);
  };
  const read = (wanted: DocumentInput | null) =>
    attempt(async () => {
      if (!wanted) return;
      const { id } = await saveDocument("resumes", { ...wanted, name: wanted.name || "pasted text" });
      await navigate({ to: "/resume/import/$id", params: { id } });
    });
  const start = () =>
    attempt(async () => {
      const book = await createBook({ book: emptyBook(), note: "Started from scratch", resume: null });
      await navigate({ to: "/resume/$book", params: { book: book.id } });
    });
  return (
    <div className="grid gap-3">
      <DropZone
        label="Résumé"
        value={file}
        onChange={(value) => {
          setFile(value);
          // A file is whole when it comes; a text may still be typed.
          if (value && "base64" in value) void read(value);
        }}
        onSubmit={() => void read(file)}
      />
      {error ? <FailureNotice error={error} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={busy || file === null} onClick={() => void read(file)}>
          {busy ? "Reading …" : "Read it"}
        </Button>
        <Button disabled={busy} onClick={() => void start()}>
          Start from scratch
        </Button>
        <p className="label">PDF, DOCX, Markdown, text or JSON Resume; also what LinkedIn saves as PDF.</p>
      </div>
    </div>
  );
};

/** Where a posting and a résumé go in. Folds to one line once one's own report stands below. */
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { saveDocument } from "#web/api/shelves.ts";
import { Button } from "#web/ui/button.tsx";
import { DropZone } from "#web/ui/drop-zone.tsx";
import { changeDraft, type Draft } from "./draft.ts";
import { KeptResume, KeptResumeChoice } from "./kept-resume.tsx";

interface IntakeProps {
  readonly draft: Draft;
  readonly waiting: boolean;
  /** What was given could not be judged: it stays open to be mended. */
  readonly failed: boolean;
}

export const Intake = ({ draft, waiting, failed }: IntakeProps) => {
  const [open, setOpen] = useState(draft.shows === "demo");
  const [message, setMessage] = useState("");
  const openKept = useKeptReport(setMessage);
  const ask = (event?: FormEvent): void => {
    event?.preventDefault();
    const missing = missingIn(draft);
    setMessage(missing);
    if (missing) return;
    if (draft.kept) {
      openKept(draft);
      return;
    }
    changeDraft({ shows: "own", asked: draft.asked + 1 });
    setOpen(false);
  };
  if (!open && !failed) return <Folded draft={draft} onOpen={() => setOpen(true)} />;
  return (
    <form onSubmit={ask} aria-label="Posting and résumé" className="pt-8 sm:pt-10">
      <h1 className="max-w-3xl text-3xl sm:text-4xl">Is this posting worth your evening?</h1>
      <p className="mt-2 max-w-prose text-soft">
        Put a posting beside your résumé. You get a score, and under every sentence the words it rests on.
        Nothing leaves this machine.
      </p>
      <div className="mt-5 grid gap-4 md:grid-cols-2">
        <DropZone
          label="Posting"
          value={draft.posting}
          onChange={(posting) => changeDraft({ posting })}
          onSubmit={ask}
        />
        {draft.kept ? (
          <KeptResume kept={draft.kept} />
        ) : (
          <DropZone
            label="Résumé"
            value={draft.resume}
            onChange={(resume) => changeDraft({ resume })}
            onSubmit={ask}
          >
            <KeptResumeChoice />
          </DropZone>
        )}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button look="primary" type="submit" disabled={waiting}>
          Evaluate
        </Button>
        <Button
          onClick={() => {
            changeDraft({ shows: "demo" });
            document.getElementById("report")?.scrollIntoView();
          }}
        >
          Show the demo
        </Button>
        <p className="label" role="status">
          {message ||
            "Text, Markdown, JSON Resume, PDF, a saved page or an .eml file. Ctrl or ⌘ with Enter evaluates."}
        </p>
      </div>
    </form>
  );
};

const missingIn = ({ posting, resume, kept }: Draft): string => {
  if (!posting) return "The posting is missing: paste it or choose a file.";
  return resume || kept ? "" : "The résumé is missing: paste it or choose a file.";
};

/** With a kept résumé the posting is kept beside it, and the report has an address of its own. */
const useKeptReport = (say: (message: string) => void): ((draft: Draft) => void) => {
  const navigate = useNavigate();
  const keep = async ({ posting, kept }: Draft): Promise<void> => {
    if (!posting || !kept) return;
    const saved = await saveDocument("postings", posting);
    changeDraft({ posting: null });
    await navigate({ to: "/report/$posting/$resume", params: { posting: saved.id, resume: kept.id } });
  };
  return (draft) => {
    keep(draft).catch((error: unknown) => say(error instanceof Error ? error.message : "Not kept."));
  };
};

interface FoldedProps {
  readonly draft: Draft;
  readonly onOpen: () => void;
}

const Folded = ({ draft, onOpen }: FoldedProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-3">
    <h1 className="font-mono text-note">Your report</h1>
    <p className="label min-w-0">
      posting: {draft.posting?.name || "pasted text"} · résumé: {draft.resume?.name || "pasted text"}
    </p>
    <span className="ml-auto flex gap-2">
      <Button onClick={onOpen}>Change</Button>
      <Button
        onClick={() => {
          changeDraft({ shows: "demo" });
          onOpen();
        }}
      >
        Show the demo
      </Button>
    </span>
  </div>
);

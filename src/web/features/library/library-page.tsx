/** What was kept on this machine: open it, delete it (with a way back), see what is stored, erase it all. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listShelf } from "#web/api/shelves.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { PostingShelf } from "./posting-shelf.tsx";
import { ResumeShelf } from "./resume-shelf.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useDeferredDelete } from "./use-deferred-delete.ts";
import { WorkspaceSection } from "./workspace-section.tsx";

export const LibraryPage = () => {
  const resumes = useQuery({
    queryKey: ["shelf", "resumes"],
    queryFn: () => listShelf("resumes"),
    staleTime: 0,
  });
  const postings = useQuery({
    queryKey: ["shelf", "postings"],
    queryFn: () => listShelf("postings"),
    staleTime: 0,
  });
  const deletion = useDeferredDelete();
  const [chosen, choose] = useState<string | null>(null);
  const failure = resumes.error ?? postings.error ?? deletion.error;
  const kept = (resumes.data ?? []).filter(({ id }) => id !== deletion.pending?.id);
  return (
    <>
      <PageTitle title="Library">
        <p>Résumés and postings that you kept. They are stored on this machine only.</p>
      </PageTitle>
      {failure ? <FailureNotice error={failure} /> : null}
      {resumes.isPending || postings.isPending ? <Waiting what="Opening the library" /> : null}
      <div className="grid gap-x-10 side:grid-cols-[1fr_2fr]">
        <Section title="Résumés" note="The chosen one is what postings are judged against.">
          <ResumeShelf
            resumes={kept}
            chosen={chosen ?? kept[0]?.id ?? null}
            onChoose={choose}
            onDelete={(resume) => deletion.start({ shelf: "resumes", id: resume.id, name: resume.name })}
          />
        </Section>
        <Section title="Postings">
          <PostingShelf
            postings={(postings.data ?? []).filter(({ id }) => id !== deletion.pending?.id)}
            resumeId={chosen ?? kept[0]?.id ?? null}
            onDelete={(posting) =>
              deletion.start({ shelf: "postings", id: posting.id, name: posting.title ?? posting.name })
            }
          />
        </Section>
      </div>
      <WorkspaceSection />
      <UndoBar pending={deletion.pending} onUndo={deletion.undo} />
    </>
  );
};

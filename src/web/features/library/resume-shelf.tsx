/** The kept résumés; one of them is what postings are judged against. */
import type { SavedDocument } from "#app/ports/workspace.ts";
import { Button } from "#web/ui/button.tsx";
import { day } from "./day.ts";

interface ResumeShelfProps {
  readonly resumes: ReadonlyArray<SavedDocument>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onDelete: (resume: SavedDocument) => void;
}

export const ResumeShelf = ({ resumes, chosen, onChoose, onDelete }: ResumeShelfProps) => {
  if (resumes.length === 0) return <p>None yet. “Keep in the library” under a report saves both sides.</p>;
  return (
    <ul>
      {resumes.map((resume) => (
        <li key={resume.id} className="flex items-center gap-3 border-b border-rule py-2">
          <label className="flex min-w-0 flex-1 items-center gap-3">
            <input
              type="radio"
              name="resume"
              className="size-5 shrink-0 accent-blue"
              checked={resume.id === chosen}
              onChange={() => onChoose(resume.id)}
            />
            <span className="min-w-0">
              <strong>{resume.name || "untitled"}</strong>
              <span className="label block">{day(resume.createdAt)}</span>
            </span>
          </label>
          <Button look="quiet" onClick={() => onDelete(resume)} aria-label={`Delete ${resume.name}`}>
            Delete
          </Button>
        </li>
      ))}
    </ul>
  );
};

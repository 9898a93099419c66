/** Which résumé the postings are judged against: a kept one, or a new file. */
import { useId } from "react";
import type { SavedDocument } from "#app/ports/workspace.ts";
import { acceptedFiles } from "#web/api/document-of-file.ts";
import { SelectField } from "#web/ui/fields.tsx";

interface ResumeChoiceProps {
  readonly resumes: ReadonlyArray<SavedDocument>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (file: File) => void;
}

export const ResumeChoice = ({ resumes, chosen, onChoose, onAdd }: ResumeChoiceProps) => {
  const id = useId();
  return (
    <div className="grid gap-3">
      {resumes.length > 0 ? (
        <SelectField
          label="From the library"
          value={chosen ?? ""}
          onChange={({ target }) => onChoose(target.value)}
          options={resumes.map((resume) => [resume.id, resume.name || "untitled"])}
        />
      ) : (
        <p>None is kept yet. Add one; it stays on this machine.</p>
      )}
      <div>
        <label htmlFor={id}>Add a file</label>
        <input
          id={id}
          type="file"
          accept={acceptedFiles}
          className="mt-0.5 block w-full font-mono text-note file:mr-3 file:rounded-[3px] file:border file:border-solid file:border-edge file:bg-sheet file:px-3 file:py-2"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onAdd(file);
            target.value = "";
          }}
        />
      </div>
    </div>
  );
};

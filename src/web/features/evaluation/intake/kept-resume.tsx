/** The résumés of the library beside the place for a new one, so that nobody drops the same file every day. */
import { useQuery } from "@tanstack/react-query";
import { listShelf } from "#web/api/shelves.ts";
import { Button } from "#web/ui/button.tsx";
import { changeDraft, type Draft } from "./draft.ts";

export const KeptResumeChoice = () => {
  const query = useQuery({ queryKey: ["shelf", "resumes"], queryFn: () => listShelf("resumes") });
  const resumes = query.data ?? [];
  if (resumes.length === 0) return null;
  return (
    <select
      aria-label="Use a résumé you kept"
      className="field w-40"
      value=""
      onChange={({ target }) => {
        const chosen = resumes.find(({ id }) => id === target.value);
        if (chosen) changeDraft({ kept: { id: chosen.id, name: chosen.name || "untitled" }, resume: null });
      }}
    >
      <option value="">Use a kept one</option>
      {resumes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || "untitled"}
        </option>
      ))}
    </select>
  );
};

export const KeptResume = ({ kept }: { readonly kept: NonNullable<Draft["kept"]> }) => (
  <section aria-label="Résumé from the library" className="border border-rule bg-sheet p-3">
    <p className="text-lg font-bold">Résumé</p>
    <div className="mt-3 flex h-36 flex-col justify-center gap-1 bg-well px-4 font-mono text-note">
      <strong>{kept.name}</strong>
      <span className="text-soft">from the library; the posting will be kept there too</span>
      <span>
        <Button look="quiet" onClick={() => changeDraft({ kept: null })}>
          Use another
        </Button>
      </span>
    </div>
  </section>
);

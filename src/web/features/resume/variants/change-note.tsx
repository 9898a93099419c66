/** Under a field of a variant: how it differs from the master, and the way back. Nothing while the master is edited. */
import { wordDiff } from "#core/resume-record/index.ts";
import { WordPieces } from "../diff/word-pieces.tsx";
import { useDesk } from "../form/desk-context.ts";
import { basicsText } from "../record/basics-text.ts";
import type { FieldSpec } from "../sections.ts";
import { masterText } from "./master-text.ts";

interface ChangeNoteProps {
  /** Id of the entry or bullet, or "basics". */
  readonly target: string;
  /** "" for a bullet. */
  readonly field: string;
  /** Of an entry's field: how it is written back. */
  readonly spec?: FieldSpec;
  readonly value: string;
}

export const ChangeNote = ({ target, field, value, spec }: ChangeNoteProps) => {
  const { master, edits } = useDesk();
  if (master === null) return null;
  const before = target === "basics" ? basicsText(master.basics, field) : masterText(master, target, field);
  if (before === null || before === value) return null;
  const reset = (): void => {
    if (target === "basics") edits.setBasics(field, before);
    else if (field === "") edits.setBullet(target, before);
    else if (spec) edits.setField(target, spec, before);
  };
  return (
    <p className="border-l-3 border-blue bg-wash px-2 py-1 text-note">
      <WordPieces pieces={wordDiff(before, value)} />{" "}
      <button
        type="button"
        className="min-h-6 font-mono text-tiny text-blue underline underline-offset-4"
        onClick={reset}
      >
        as in the master
      </button>
    </p>
  );
};

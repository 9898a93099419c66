/** One field of an entry, by its kind. */
import { type Entry, listIn, textIn } from "../record/entry.ts";
import { type FieldSpec, isResumeDate } from "../sections.ts";
import { useDesk } from "./desk-context.ts";
import { QuietField } from "./quiet-field.tsx";
import { WordsField } from "./words-field.tsx";

interface EntryFieldProps {
  readonly entry: Entry;
  readonly field: FieldSpec;
  readonly isFirst: boolean;
}

export const EntryField = ({ entry, field, isFirst }: EntryFieldProps) => {
  const { edits } = useDesk();
  const set = (value: string | ReadonlyArray<string>): void => edits.setField(entry.id, field, value);
  if (field.kind === "words") {
    return <WordsField label={field.label} values={listIn(entry, field.key)} onChange={set} />;
  }
  const value = textIn(entry, field.key);
  const isWrong = field.kind === "date" && !isResumeDate(value);
  return (
    <QuietField
      label={field.label}
      value={value}
      long={field.kind === "text"}
      look={isFirst ? "strong" : "plain"}
      error={isWrong ? "2024, 2024-03 or present" : undefined}
      onChange={set}
      {...(isFirst ? { fieldId: entry.id } : {})}
    />
  );
};

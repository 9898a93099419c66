/** A value being mended, in the place of its row. Enter keeps it, Escape leaves it as it was. */
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button } from "#web/ui/button.tsx";
import { labelOf } from "../items/groups-of-items.ts";
import type { ImportItem } from "../items/import-item.ts";
import { fieldOf, placeOf } from "../items/place.ts";
import { isResumeDate } from "../sections.ts";

interface FieldFormProps {
  readonly item: ImportItem;
  /** Named where the value stands away from its entry. */
  readonly owner: string | null;
  readonly onSave: (value: string) => void;
  readonly onCancel: () => void;
}

export const FieldForm = ({ item, owner, onSave, onCancel }: FieldFormProps) => {
  const id = useId();
  const [value, setValue] = useState(item.value);
  const [error, setError] = useState("");
  const kind = fieldOf(placeOf(item.path))?.kind ?? "line";
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (kind === "date" && !isResumeDate(value.trim())) {
      setError("Write 2024, 2024-03, 2024-03-01 or present.");
      return;
    }
    onSave(value.trim());
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && !event.shiftKey) save(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    id,
    className: "field",
    value,
    "aria-describedby": `${id}-hint`,
    "aria-invalid": error !== "",
    onKeyDown: keys,
    autoComplete: "off",
  };
  return (
    <form onSubmit={save} className="my-1 border-l-3 border-blue bg-wash py-2 pr-3 pl-3">
      <label htmlFor={id} className="label text-ink">
        {owner ? `${labelOf(item)}, ${owner}` : labelOf(item)}
      </label>
      {kind === "line" || kind === "date" || kind === "words" ? (
        <input {...shared} ref={focusAtEnd} onChange={({ target }) => setValue(target.value)} />
      ) : (
        <textarea {...shared} ref={focusAtEnd} rows={4} onChange={({ target }) => setValue(target.value)} />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button look="primary" type="submit" shortcut="Enter">
          Keep it
        </Button>
        <Button onClick={onCancel} shortcut="Escape">
          Leave as it was
        </Button>
        <p id={`${id}-hint`} role="status" className={`label ${error ? "text-red" : ""}`}>
          {error || (kind === "date" ? "2024-03 or present" : "")}
        </p>
      </div>
    </form>
  );
};

/** Only once, when the field appears: the person asked to type here. */
const focusAtEnd = (field: HTMLInputElement | HTMLTextAreaElement | null): void => {
  if (!field || field.dataset["met"] === "yes") return;
  field.dataset["met"] = "yes";
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
};

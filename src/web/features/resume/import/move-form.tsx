/** A value in the wrong place: choose the right one. What stood there changes places with it. */
import { type FormEvent, useEffect, useId, useRef } from "react";
import { Button } from "#web/ui/button.tsx";
import type { ImportItem } from "../items/import-item.ts";
import { isList, type Place, pathOf, placeOf } from "../items/place.ts";
import { entryKeyOf, type TitleByEntry } from "../items/titles-of-entries.ts";
import { basicsFields, sectionSpecs } from "../sections.ts";

interface MoveFormProps {
  readonly item: ImportItem;
  readonly titleByEntry: TitleByEntry;
  readonly onMove: (to: Place) => void;
  readonly onCancel: () => void;
}

export const MoveForm = ({ item, titleByEntry, onMove, onCancel }: MoveFormProps) => {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const targets = targetsFor(item, titleByEntry);
  useEffect(() => select.current?.focus(), []);
  const move = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = targets.flatMap(({ places }) => places).find(({ key }) => key === select.current?.value);
    if (chosen) onMove(chosen.place);
  };
  return (
    <form
      onSubmit={move}
      className="my-1 border-l-3 border-blue bg-wash p-3"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={id} className="label text-ink">
        Move “{item.value.slice(0, 60)}” to
      </label>
      <select id={id} ref={select} className="field" defaultValue="" required>
        <option value="" disabled>
          choose a field
        </option>
        {targets.map(({ title, places }) => (
          <optgroup key={title} label={title}>
            {places.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="label mt-1">What stands there already changes places with it.</p>
      <div className="mt-2 flex gap-2">
        <Button look="primary" type="submit">
          Move it
        </Button>
        <Button onClick={onCancel} shortcut="Escape">
          Leave it there
        </Button>
      </div>
    </form>
  );
};

interface Target {
  readonly title: string;
  readonly places: ReadonlyArray<{ readonly key: string; readonly label: string; readonly place: Place }>;
}

/** The own entry first: most often two fields of one job were mixed up. */
const targetsFor = (item: ImportItem, titleByEntry: TitleByEntry): ReadonlyArray<Target> => {
  const own = entryKeyOf(placeOf(item.path));
  const keys = [own, ...[...titleByEntry.keys()].filter((key) => key !== own)];
  return keys.map((key) => ({
    title: titleByEntry.get(key) ?? key,
    places: placesOf(key).filter(({ key: path }) => path !== item.path),
  }));
};

const placesOf = (entryKey: string): Target["places"] => {
  const [section = "", number] = entryKey.split("/");
  const fields =
    section === "basics" ? basicsFields : (sectionSpecs.find(({ key }) => key === section)?.fields ?? []);
  const entry = number === undefined ? null : Number(number);
  return fields.map((field) => {
    const place: Place = { section: section as Place["section"], entry, field: field.key, at: null };
    return {
      key: pathOf(place),
      label: isList(field) ? `another ${field.label.toLowerCase()}` : field.label,
      place,
    };
  });
};

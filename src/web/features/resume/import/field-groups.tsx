/** All values: what waits to be looked at on top, then the résumé part by part. */
import { useId, useMemo, useRef } from "react";
import { Button } from "#web/ui/button.tsx";
import type { ItemGroup } from "../items/groups-of-items.ts";
import type { ImportItem } from "../items/import-item.ts";
import { fieldOf, fieldsOf, isList, type Place, pathOf, placeOf } from "../items/place.ts";
import { entryKeyOf, type TitleByEntry } from "../items/titles-of-entries.ts";
import { type SectionKey, sectionSpecs } from "../sections.ts";
import { FieldForm } from "./field-form.tsx";
import { FieldRow, type RowActs } from "./field-row.tsx";
import { MoveForm } from "./move-form.tsx";
import type { ImportWalk } from "./use-import-walk.ts";

interface FieldGroupsProps {
  readonly groups: ReadonlyArray<ItemGroup>;
  readonly titleByEntry: TitleByEntry;
  readonly walk: ImportWalk;
  readonly onHover: (id: string | null) => void;
}

interface PartProps extends Omit<FieldGroupsProps, "groups" | "onHover"> {
  readonly acts: RowActs;
}

export const FieldGroups = ({ groups, titleByEntry, walk, onHover }: FieldGroupsProps) => {
  const latest = useRef({ walk, onHover });
  latest.current = { walk, onHover };
  const acts = useMemo(
    (): RowActs => ({
      accept: () => latest.current.walk.accept(),
      take: (id) => latest.current.walk.take(id),
      hover: (id) => latest.current.onHover(id),
    }),
    [],
  );
  const taken = useMemo(
    () => new Set(groups.flatMap(({ items }) => items.map(({ path }) => path))),
    [groups],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the buttons inside
    <div onKeyDown={walk.onKeyDown}>
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          taken={taken}
          titleByEntry={titleByEntry}
          walk={walk}
          acts={acts}
        />
      ))}
      <AddEntry onAdd={walk.addEntryTo} />
    </div>
  );
};

interface GroupProps extends PartProps {
  readonly group: ItemGroup;
  /** Fields that hold something already, also where it waits to be looked at. */
  readonly taken: ReadonlySet<string>;
}

const Group = ({ group, taken, ...props }: GroupProps) => {
  const id = useId();
  const isQueue = group.key === "waiting";
  const isEmpty = group.items.length === 0;
  if (isEmpty && !isQueue && group.place === null) return null;
  return (
    <section aria-labelledby={id} className="entry mt-7 first:mt-3">
      <h2 id={id} className="border-b border-ink pb-1 text-xl">
        {group.title}
      </h2>
      {isQueue && isEmpty ? (
        <p className="mt-2 text-soft">Nothing left that the reader was unsure of.</p>
      ) : null}
      <ul className={isCompact(group) ? "mt-2 flex flex-wrap gap-1.5" : ""}>
        {group.items.map((item) => (
          <li key={item.id} className={isCompact(group) ? "" : "border-b border-rule"}>
            <Item item={item} {...props} isQueue={isQueue} />
          </li>
        ))}
      </ul>
      {group.place ? (
        <AddField place={group.place} title={group.title} taken={taken} onAdd={props.walk.addField} />
      ) : null}
    </section>
  );
};

interface ItemProps extends PartProps {
  readonly item: ImportItem;
  readonly isQueue: boolean;
}

const Item = ({ item, titleByEntry, walk, acts, isQueue }: ItemProps) => {
  const active = item.id === walk.activeId;
  const place = placeOf(item.path);
  const owner = isQueue && place.entry !== null ? (titleByEntry.get(entryKeyOf(place)) ?? null) : null;
  if (active && walk.mode === "edit") {
    return <FieldForm item={item} owner={owner} onSave={walk.save} onCancel={() => walk.leave()} />;
  }
  if (active && walk.mode === "move") {
    return (
      <MoveForm item={item} titleByEntry={titleByEntry} onMove={walk.move} onCancel={() => walk.leave()} />
    );
  }
  return (
    <FieldRow item={item} owner={owner} active={active} compact={!isQueue && isWord(item)} acts={acts} />
  );
};

const isWord = ({ path }: ImportItem): boolean => fieldOf(placeOf(path))?.kind === "words";

/** Forty skills stand in a row, as they do on the page. */
const isCompact = ({ key, items }: ItemGroup): boolean => key !== "waiting" && items.every(isWord);

interface AddFieldProps {
  readonly place: Place;
  readonly title: string;
  readonly taken: ReadonlySet<string>;
  readonly onAdd: (to: Place) => void;
}

const AddField = ({ place, title, taken, onAdd }: AddFieldProps) => {
  const fields = fieldsOf(place.section).filter(
    (field) => isList(field) || !taken.has(pathOf({ ...place, field: field.key })),
  );
  return (
    <select
      aria-label={`Add to ${title}`}
      className="mt-1 border-b border-edge bg-paper py-1 font-mono text-note text-blue"
      value=""
      onChange={({ target }) => onAdd({ ...place, field: target.value })}
    >
      <option value="">Add what is missing …</option>
      {fields.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
};

const AddEntry = ({ onAdd }: { readonly onAdd: (section: SectionKey) => void }) => (
  <section aria-label="Add an entry" className="mt-7 mb-6 flex flex-wrap items-center gap-2">
    <p className="label">Something whole is missing?</p>
    {sectionSpecs
      .filter(({ key }) => offered.has(key))
      .map(({ key, one }) => (
        <Button key={key} onClick={() => onAdd(key)}>
          Add a {one}
        </Button>
      ))}
  </section>
);

/** The ones that a reader misses most often; the editor knows all. */
const offered = new Set<SectionKey>(["work", "projects", "skills", "education", "certificates"]);

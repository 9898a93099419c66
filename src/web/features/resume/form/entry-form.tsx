/** One entry: its head in a few fields, its sentences, its bullets; what has nothing to say stays folded away. */
import { type KeyboardEvent, memo, useState } from "react";
import type { LintFinding } from "#web/api/resume-drafts.ts";
import { Findings } from "../lint/findings.tsx";
import { type Entry, listIn, textIn, titleOfEntry } from "../record/entry.ts";
import type { FieldSpec, SectionSpec } from "../sections.ts";
import { ChangeNote } from "../variants/change-note.tsx";
import { BulletList } from "./bullet-list.tsx";
import { useDesk } from "./desk-context.ts";
import { EntryField } from "./entry-field.tsx";
import { EntryTools } from "./entry-tools.tsx";

interface EntryFormProps {
  readonly spec: SectionSpec;
  readonly entry: Entry;
  readonly at: number;
  readonly count: number;
  /** Of this entry, by what follows its pointer: "/highlights/2". */
  readonly findings: ReadonlyMap<string, ReadonlyArray<LintFinding>>;
}

export const EntryForm = memo(({ spec, entry, at, count, findings }: EntryFormProps) => {
  const { edits, focus } = useDesk();
  const [open, setOpen] = useState(false);
  const title = titleOfEntry(entry, spec, at);
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    edits.moveEntry(entry.id, event.key === "ArrowUp" ? -1 : 1);
    focus(entry.id);
  };
  const ordinary = spec.fields.filter(({ kind }) => kind !== "bullets");
  const shown = ordinary.filter((field) => open || isShown(field, entry, spec));
  const hasBullets = ordinary.length < spec.fields.length;
  const bulletIds = listIn(entry, "highlightIds");
  const headFindings = [...findings].flatMap(([path, found]) =>
    path.startsWith("/highlights/") ? [] : found,
  );
  return (
    <article aria-label={title} className="entry border-b border-rule py-2" onKeyDown={keys}>
      <div className="with-margin">
        <div className="grid grid-cols-2 gap-x-4 gap-y-1 @lg:grid-cols-4">
          {shown.map((field, index) => (
            <div key={field.key} className={spanOf(field, spec)}>
              <EntryField entry={entry} field={field} isFirst={index === 0} />
              <ChangeNote target={entry.id} field={field.key} value={textIn(entry, field.key)} spec={field} />
            </div>
          ))}
        </div>
        <Findings findings={headFindings} fieldId={entry.id} />
      </div>
      {hasBullets ? (
        <BulletList
          entryId={entry.id}
          entryName={title}
          texts={listIn(entry, "highlights")}
          ids={bulletIds}
          findingsAt={(bullet) => findings.get(`/highlights/${bullet}`) ?? []}
        />
      ) : null}
      <EntryTools
        entryId={entry.id}
        title={title}
        at={at}
        count={count}
        lastBullet={hasBullets ? (bulletIds.at(-1) ?? null) : undefined}
        isOpen={open}
        hasMore={open || shown.length < ordinary.length}
        onOpen={() => setOpen(!open)}
      />
    </article>
  );
});

/** The first fields of an entry always stand there; the others once they hold something. */
const isShown = ({ key, kind }: FieldSpec, entry: Entry, { fields, key: section }: SectionSpec): boolean => {
  if (kind === "words") return listIn(entry, key).length > 0 || section === "skills";
  if (key === "url" && withAddress.has(section)) return true;
  const place = key === "url" ? -1 : fields.findIndex((field) => field.key === key);
  return textIn(entry, key) !== "" || (kind !== "text" && place >= 0 && place < 5 && !seldom.has(key));
};

const seldom = new Set(["type", "entity", "level", "username"]);
/** Where an address is the point of the entry. */
const withAddress = new Set(["profiles", "certificates"]);

/** A group of skills reads in one row: its name, then what is in it. */
const spanOf = ({ kind }: FieldSpec, { key }: SectionSpec): string => {
  if (key !== "skills") return spans[kind];
  return kind === "words" ? "col-span-full @lg:col-span-3" : "col-span-full @lg:col-span-1";
};

const spans: Readonly<Record<FieldSpec["kind"], string>> = {
  line: "col-span-2",
  date: "",
  text: "col-span-full",
  words: "col-span-full",
  bullets: "col-span-full",
};

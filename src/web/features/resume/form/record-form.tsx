/** The record as a document to type in: the head, then section by section; empty sections wait at the foot. */
import { type KeyboardEvent, useMemo } from "react";
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { LintFinding } from "#web/api/resume-drafts.ts";
import { Button } from "#web/ui/button.tsx";
import { Findings } from "../lint/findings.tsx";
import { findingsByEntry } from "../lint/findings-by-entry.ts";
import { entriesIn } from "../record/entry.ts";
import { type SectionSpec, sectionSpecs } from "../sections.ts";
import { LeftOut } from "../variants/left-out.tsx";
import { BasicsForm } from "./basics-form.tsx";
import { useDesk } from "./desk-context.ts";
import { EntryForm } from "./entry-form.tsx";

interface RecordFormProps {
  readonly record: ResumeRecord;
  readonly findings: ReadonlyArray<LintFinding>;
}

const none: ReadonlyMap<string, ReadonlyArray<LintFinding>> = new Map();

export const RecordForm = ({ record, findings }: RecordFormProps) => {
  const { edits, isVariant } = useDesk();
  const byEntry = useMemo(() => findingsByEntry(findings), [findings]);
  const empty = sectionSpecs.filter(({ key }) => entriesIn(record, key).length === 0);
  return (
    <form
      data-record-form
      aria-label={isVariant ? "Variant of the résumé" : "Résumé"}
      className="@container"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={leaveByEscape}
    >
      <Findings findings={byEntry.get("")?.get("") ?? []} />
      <BasicsForm basics={record.basics} findings={byEntry.get("/basics") ?? none} />
      {sectionSpecs.map((spec) => (
        <SectionForm key={spec.key} spec={spec} record={record} byEntry={byEntry} />
      ))}
      {isVariant ? <MasterOnly /> : null}
      {isVariant || empty.length === 0 ? null : (
        <section aria-label="Empty sections" className="mt-8 flex flex-wrap items-center gap-2">
          <p className="label">Add</p>
          {empty.map(({ key, title }) => (
            <Button key={key} onClick={() => edits.addEntry(key)}>
              {title}
            </Button>
          ))}
        </section>
      )}
    </form>
  );
};

/** Where the buttons for new lines stand in the master. */
const MasterOnly = () => (
  <p className="label mt-8 max-w-prose">
    A variant rewords, leaves out and reorders; it adds no lines. For a new one, open “Master” above, add it
    there, and it stands here too.
  </p>
);

/** Out of the field, so that single keys act on the page again; Tab goes on from where it was. */
const leaveByEscape = (event: KeyboardEvent): void => {
  if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
};

interface SectionFormProps {
  readonly spec: SectionSpec;
  readonly record: ResumeRecord;
  readonly byEntry: ReturnType<typeof findingsByEntry>;
}

const SectionForm = ({ spec, record, byEntry }: SectionFormProps) => {
  const { edits, isVariant } = useDesk();
  const entries = entriesIn(record, spec.key);
  const root = spec.key === "profiles" ? "/basics/profiles" : `/${spec.key}`;
  if (entries.length === 0) return <LeftOut section={spec.key} entries={entries} />;
  return (
    <section aria-labelledby={`section-${spec.key}`} className="mt-7">
      <h2 id={`section-${spec.key}`} className="border-b border-ink pb-1 text-xl">
        {spec.title}
      </h2>
      <Findings findings={byEntry.get(root)?.get("") ?? []} />
      {entries.map((entry, at) => (
        <EntryForm
          key={entry.id}
          spec={spec}
          entry={entry}
          at={at}
          count={entries.length}
          findings={byEntry.get(`${root}/${at}`) ?? none}
        />
      ))}
      <LeftOut section={spec.key} entries={entries} />
      {isVariant ? null : (
        <button
          type="button"
          className="py-2 font-mono text-note text-soft hover:text-ink"
          onClick={() => edits.addEntry(spec.key)}
        >
          + {spec.one}
        </button>
      )}
    </section>
  );
};

/** Fields by part of the résumé, programs side by side: parts first, because what is amiss is already told above. */
import { useState } from "react";
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldWords } from "../text/field-words.tsx";
import { type FieldRow, type FieldSection, sectionsOfCheck } from "./sections-of-check.ts";
import { StateCounts, StateWords } from "./state-words.tsx";

export const FieldMatrix = ({ check }: { readonly check: CheckedFile }) => {
  const sections = sectionsOfCheck(check);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isAllOpen = open.size === sections.length;
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  useRowKeys();
  return (
    <>
      <p className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <span className="label">Open a part to see each of its fields.</span>
        <Button
          look="quiet"
          onClick={() => setOpen(new Set(isAllOpen ? [] : sections.map(({ key }) => key)))}
        >
          {isAllOpen ? "Close all" : "Open all"}
        </Button>
      </p>
      <table className="matrix">
        <caption className="sr-only">Fields by part of the résumé, and where each program puts them</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            {check.extractors.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <SectionRows
            key={section.key}
            section={section}
            programs={check.extractors.map(({ name }) => name)}
            isOpen={open.has(section.key)}
            onToggle={() => toggle(section.key)}
          />
        ))}
      </table>
    </>
  );
};

interface SectionRowsProps {
  readonly section: FieldSection;
  readonly programs: ReadonlyArray<string>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const SectionRows = ({ section, programs, isOpen, onToggle }: SectionRowsProps) => (
  <tbody>
    <tr className="matrix-head">
      <th scope="rowgroup">
        <button
          type="button"
          data-part={section.key}
          aria-expanded={isOpen}
          className="flex w-full gap-2 py-1 text-start font-bold"
          onClick={onToggle}
        >
          <span aria-hidden="true" className="w-3 shrink-0 font-mono text-soft">
            {isOpen ? "−" : "+"}
          </span>
          {section.title}
        </button>
      </th>
      {programs.map((program, at) => (
        <td key={program}>
          <Program name={program} />
          <StateCounts states={section.rows.flatMap(({ states }) => states[at] ?? [])} />
        </td>
      ))}
    </tr>
    {isOpen ? section.rows.map((row) => <Field key={row.path} row={row} programs={programs} />) : null}
  </tbody>
);

const Field = ({ row, programs }: { readonly row: FieldRow; readonly programs: ReadonlyArray<string> }) => (
  <tr>
    <th scope="row">
      <span className={row.isWord ? "sr-only" : "label block"}>{row.label} </span>
      <FieldWords value={row.value} isStop />
    </th>
    {programs.map((program, at) => (
      <td key={program}>
        <Program name={program} />
        <StateWords state={row.states[at] ?? "lost"} />
      </td>
    ))}
  </tr>
);

/** The column's name, where there is no room for columns. */
const Program = ({ name }: { readonly name: string }) => (
  <span className="label matrix-program" aria-hidden="true">
    {name}
  </span>
);

/** j and k go from part to part and over the fields of open ones; Enter opens the part that has the focus. */
const useRowKeys = (): void => {
  const walk = (step: 1 | -1) => (): boolean => {
    const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")];
    const at = parts.findIndex((part) => part.matches(":focus"));
    const next = parts[at < 0 ? 0 : at + step];
    next?.focus();
    return next !== undefined;
  };
  useShortcuts({ j: walk(1), k: walk(-1) });
};

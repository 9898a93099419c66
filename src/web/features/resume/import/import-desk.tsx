/** The desk: source and fields side by side; on a narrow screen one at a time. */
import { useMemo, useState } from "react";
import type { SavedReading } from "#web/api/resume-readings.ts";
import { PageTitle } from "#web/ui/page-title.tsx";
import { isWaiting } from "../items/confidence.ts";
import { groupsOfItems, labelOf } from "../items/groups-of-items.ts";
import type { ImportItem } from "../items/import-item.ts";
import { titlesOfEntries } from "../items/titles-of-entries.ts";
import type { SourceField } from "../source/source-field.ts";
import { SourceView } from "../source/source-view.tsx";
import { ActionBar } from "./action-bar.tsx";
import { FieldGroups } from "./field-groups.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { ReadingWarnings } from "./reading-warnings.tsx";
import { useImportDraft } from "./use-import-draft.ts";
import { useImportWalk } from "./use-import-walk.ts";

export const ImportDesk = ({ saved }: { readonly saved: SavedReading }) => {
  const draft = useImportDraft(saved.id, saved.reading);
  const titleByEntry = useMemo(() => titlesOfEntries(draft.items), [draft.items]);
  const groups = useMemo(() => groupsOfItems(draft.items, titleByEntry), [draft.items, titleByEntry]);
  const walk = useImportWalk(draft, groups);
  const [hoveredId, hover] = useState<string | null>(null);
  const [side, setSide] = useState<"fields" | "page">("fields");
  const fields = useMemo(() => draft.items.flatMap(sourceFieldOf), [draft.items]);
  const show = (next: "fields" | "page"): void => {
    setSide(next);
    // Hidden until now, the page could not be scrolled to what is at hand.
    if (next === "page")
      requestAnimationFrame(() =>
        document.querySelector("[data-shown=true]")?.scrollIntoView({ block: "center" }),
      );
  };
  const pick = (id: string): void => {
    setSide("fields");
    walk.goTo(id);
  };
  return (
    <>
      <PageTitle title="Check what was read">
        <p>
          What the reader was unsure of comes first. Choose a line and its words light up in the file; click
          on the file and its line is chosen.
        </p>
      </PageTitle>
      <ReadingWarnings warnings={saved.reading.warnings} />
      <ProgressBar saved={saved} draft={draft} walk={walk} side={side} onSide={show} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 side:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <aside
          aria-label="Source"
          className={`${side === "page" ? "flex" : "hidden"} h-[78vh] flex-col side:sticky side:top-[calc(var(--bar)+3.5rem)] side:flex side:h-[calc(100vh-var(--bar)-3.5rem)] side:py-3`}
        >
          <SourceView saved={saved} fields={fields} shownId={hoveredId ?? walk.activeId} onPick={pick} />
        </aside>
        <div className={side === "fields" ? "" : "max-side:hidden"}>
          <FieldGroups groups={groups} titleByEntry={titleByEntry} walk={walk} onHover={hover} />
          <ActionBar walk={walk} draft={draft} active={draft.items.find(({ id }) => id === walk.activeId)} />
        </div>
      </div>
    </>
  );
};

const sourceFieldOf = (item: ImportItem): ReadonlyArray<SourceField> => {
  if (item.box === null && item.span === null) return [];
  const { id, box, span } = item;
  return [{ id, box, span, label: labelOf(item), isWaiting: isWaiting(item) }];
};

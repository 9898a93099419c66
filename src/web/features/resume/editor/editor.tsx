/** The record on the one side, what it becomes on the other; on a narrow screen one at a time. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { OpenBook } from "#web/api/resume-books.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { DownloadPane } from "../download/download-pane.tsx";
import { attributeSelector, useFocusAfterDrawing } from "../focus-after-drawing.ts";
import { DeskScope } from "../form/desk-context.ts";
import { RecordForm } from "../form/record-form.tsx";
import { HistoryPane } from "../history/history-pane.tsx";
import { useFindings } from "../lint/use-findings.ts";
import { PreviewPane } from "../preview/preview-pane.tsx";
import { recordEdits } from "../record/record-edits.ts";
import { recordIn, withBroughtBack, withRecord } from "../record/record-in.ts";
import { VariantsPane } from "../variants/variants-pane.tsx";
import { EditorHead } from "./editor-head.tsx";
import { type Pane, paneKeys } from "./panes.ts";
import { useBook } from "./use-book.ts";
import { useWalkKeys } from "./use-walk-keys.ts";

const route = getRouteApi("/resume/$book");

export const Editor = ({ initial }: { readonly initial: OpenBook }) => {
  const desk = useBook(initial);
  const { variant } = route.useSearch();
  const navigate = useNavigate();
  const [pane, setPane] = useState<Pane>("edit");
  const { book, edit } = desk;
  const variantId = book.variants.some(({ id }) => id === variant) ? (variant ?? null) : null;
  const record = useMemo(() => recordIn(book, variantId), [book, variantId]);
  const findings = useFindings(record);
  const focusAfterDrawing = useFocusAfterDrawing();
  const focus = useRef((id: string): void => focusAfterDrawing(attributeSelector("data-field-id", id)));
  const edits = useMemo(
    () =>
      recordEdits(
        (change, note) => edit((whole) => withRecord(whole, variantId, change), note),
        focus.current,
      ),
    [edit, variantId],
  );
  useWalkKeys(desk);
  useShortcuts(Object.fromEntries(Object.entries(paneKeys).map(([key, to]) => [key, () => setPane(to)])));
  useEffect(() => {
    document.title = `${record.basics.name || "Résumé"} · Mettle`;
  }, [record.basics.name]);
  const open = (id: string | null): void =>
    void navigate({ to: ".", search: id === null ? {} : { variant: id }, resetScroll: false });
  const master = variantId === null ? null : book.master;
  const scope = useMemo(
    () => ({
      edits,
      focus: focus.current,
      isVariant: master !== null,
      master,
      bringBack: (target: string) =>
        edit((whole) => withBroughtBack(whole, variantId, target), "Brought a line back"),
    }),
    [edit, edits, master, variantId],
  );
  return (
    <DeskScope value={scope}>
      <EditorHead
        desk={desk}
        record={record}
        variantId={variantId}
        onOpen={open}
        pane={pane}
        onPane={setPane}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 side:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <div className={pane === "edit" ? "min-w-0" : "min-w-0 max-side:hidden"}>
          <RecordForm record={record} findings={findings} />
        </div>
        <div
          className={`${pane === "edit" ? "hidden side:flex" : "flex"} min-w-0 flex-col side:sticky side:top-[calc(var(--bar)+3.25rem)] side:h-[calc(100vh-var(--bar)-3.25rem)] side:pb-3 side:[&>*]:min-h-0 side:[&>*]:flex-1`}
        >
          {pane === "edit" || pane === "preview" ? (
            <PreviewPane resume={record} name={record.basics.name} />
          ) : null}
          {pane === "history" ? <HistoryPane desk={desk} /> : null}
          {pane === "variants" ? <VariantsPane desk={desk} variantId={variantId} onOpen={open} /> : null}
          {pane === "download" ? <DownloadPane resume={record} /> : null}
        </div>
      </div>
    </DeskScope>
  );
};

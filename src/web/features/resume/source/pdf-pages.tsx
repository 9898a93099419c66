/** The pages of a PDF as pictures, each with a box around every value that was read from it. */
import { useEffect, useMemo, useRef, useState } from "react";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { type OpenPdf, openPdf } from "./load-pdf.ts";
import { PdfPage } from "./pdf-page.tsx";
import type { SourceField } from "./source-field.ts";

interface PdfPagesProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fields: ReadonlyArray<SourceField>;
  readonly shownId: string | null;
  readonly onPick: (id: string) => void;
}

export const PdfPages = ({ name, bytes, fields, shownId, onPick }: PdfPagesProps) => {
  const opened = useOpenPdf(bytes);
  const fieldsByPage = useMemo(() => byPage(fields), [fields]);
  const shownPage = fields.find(({ id }) => id === shownId)?.box?.page;
  const latest = useRef(onPick);
  latest.current = onPick;
  const [pick] = useState(
    () =>
      (id: string): void =>
        latest.current(id),
  );
  if (opened instanceof Error) return <FailureNotice error={opened} />;
  if (opened === null) return <Waiting what="Drawing the pages" />;
  const { pdf } = opened;
  return (
    <div className="grid gap-3">
      {Array.from({ length: pdf.numPages }, (_, at) => at + 1).map((number) => (
        <PdfPage
          key={number}
          pdf={pdf}
          number={number}
          alternative={`Page ${number} of ${pdf.numPages} of ${name}. Its words are under “Text”.`}
          fields={fieldsByPage.get(number) ?? none}
          shownId={number === shownPage ? shownId : null}
          onPick={pick}
        />
      ))}
    </div>
  );
};

const none: ReadonlyArray<SourceField> = [];

const byPage = (fields: ReadonlyArray<SourceField>): ReadonlyMap<number, ReadonlyArray<SourceField>> => {
  const fieldsByPage = new Map<number, Array<SourceField>>();
  for (const field of fields) {
    if (!field.box) continue;
    const ours = fieldsByPage.get(field.box.page) ?? [];
    fieldsByPage.set(field.box.page, ours);
    ours.push(field);
  }
  return fieldsByPage;
};

const useOpenPdf = (bytes: Uint8Array): OpenPdf | Error | null => {
  const [opened, setOpened] = useState<OpenPdf | Error | null>(null);
  useEffect(() => {
    let gone = false;
    let close = (): void => undefined;
    openPdf(bytes)
      .then((pdf) => {
        close = pdf.close;
        if (gone) close();
        else setOpened(pdf);
      })
      .catch((error: unknown) => setOpened(error instanceof Error ? error : new Error("unknown")));
    return () => {
      gone = true;
      close();
    };
  }, [bytes]);
  return opened;
};

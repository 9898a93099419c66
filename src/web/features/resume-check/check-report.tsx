/** What came of a check: the three facts, what to mend, the fields one by one, and the bare text beside them. */
import { useMemo, useState } from "react";
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { Notice } from "#web/ui/notice.tsx";
import { Section } from "#web/ui/section.tsx";
import { DifferenceList } from "./facts/difference-list.tsx";
import { EvidenceFacts } from "./facts/evidence-facts.tsx";
import { FactStrip } from "./facts/fact-strip.tsx";
import { FieldMatrix } from "./fields/field-matrix.tsx";
import { MendList } from "./fields/mend-list.tsx";
import { mendsOfCheck } from "./fields/mends-of-check.ts";
import { ProgramLines } from "./fields/program-lines.tsx";
import { ExtractedText } from "./text/extracted-text.tsx";
import { ShownWordsScope } from "./text/shown-words.ts";

interface CheckReportProps {
  readonly check: CheckedFile;
  readonly fileName: string;
  /** Where the file was compared with a record; else with our own reading of it. */
  readonly recordName: string | null;
  /** Printed from the record just now. */
  readonly isOwnPrint: boolean;
}

export const CheckReport = ({ check, fileName, recordName, isOwnPrint }: CheckReportProps) => {
  const isOther = recordName !== null && isAnotherFile(check);
  // Advice on layout would be wrong where the words were never there.
  const mends = useMemo(() => (isOther ? [] : mendsOfCheck(check)), [check, isOther]);
  const programs = check.extractors.map(({ name }) => name);
  const [words, show] = useState<string | null>(null);
  const shown = useMemo(() => ({ words, show }), [words]);
  return (
    <ShownWordsScope value={shown}>
      <div className="grid gap-x-8 side:-mb-20 side:grid-cols-[minmax(0,1fr)_minmax(0,38%)]">
        <article id="check" tabIndex={-1} aria-label="What programs read" className="min-w-0 outline-none">
          <header className="pt-8">
            <h2 className="text-2xl sm:text-3xl">{fileName}</h2>
            <p className="text-soft">{comparedWith(recordName)}</p>
            {isOther ? <AnotherFile /> : null}
            <FactStrip check={check} />
          </header>
          <div id="parses">
            <Section title="Parses" note="Programs such as these stand behind the systems of employers.">
              {check.extractors.length === 0 ? <NobodyReads /> : null}
              <ProgramLines check={check} />
            </Section>
          </div>
          {mends.length > 0 ? (
            <Section title="Mend first">
              <MendList mends={mends} programs={programs} isOwnPrint={isOwnPrint} />
            </Section>
          ) : null}
          {recordName === null ? null : <DifferenceList differences={check.differences} />}
          {check.extractors.length > 0 ? (
            <Section title="Field by field">
              <FieldMatrix check={check} />
            </Section>
          ) : null}
          <EvidenceFacts terms={check.terms} />
        </article>
        <ExtractedText extractors={check.extractors} />
      </div>
    </ShownWordsScope>
  );
};

const comparedWith = (recordName: string | null): string =>
  recordName === null
    ? "Compared with what Mettle reads in it, which also sees the layout."
    : `Compared with your record: ${recordName}.`;

/** Half of the fields lost everywhere is no matter of layout any more. */
const isAnotherFile = ({ extractors }: CheckedFile): boolean =>
  extractors.length > 0 &&
  extractors.every(({ fields }) => fields.filter(({ found }) => found).length < fields.length / 2);

const AnotherFile = () => (
  <div className="mt-4">
    <Notice tone="warning" title="Most of your record is not in this file.">
      Is it the right file, and the right record? Choose another above, or “nothing” to only read the file.
    </Notice>
  </div>
);

const NobodyReads = () => (
  <Notice tone="bad" title="No program brought out any text.">
    Export the file again from the program it was written in, as PDF. 5 minutes.
  </Notice>
);

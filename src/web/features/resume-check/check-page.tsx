/** Anyone's file, read back as the systems of employers read it: what a parser sees, field by field. */
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { usePrintSettings } from "#web/features/resume/preview/print-settings.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { CheckReport } from "./check-report.tsx";
import { FileChoice } from "./setup/file-choice.tsx";
import { OwnPrint } from "./setup/own-print.tsx";
import { RecordChoice } from "./setup/record-choice.tsx";
import { type OwnFormat, type Source, useBroughtFile, useCheckedFile } from "./setup/use-checked-file.ts";
import { useRecord } from "./setup/use-record.ts";

const route = getRouteApi("/resume/check");

export const CheckPage = () => {
  const search = route.useSearch();
  const chosen = useRecord(search);
  const [brought, bring] = useBroughtFile();
  const [own, setOwn] = useState<OwnFormat>("pdf");
  const settings = usePrintSettings();
  const print: Source = search.book ? { kind: "print", to: own, settings } : none;
  const checked = useCheckedFile(chosen.isReady ? (brought ?? print) : none, chosen.record, chosen.key);
  useFocusOnAnswer(brought?.turn ?? 0, checked.isSuccess);
  return (
    <>
      <PageTitle title="What a parser reads">
        <p>
          Programs read the file that you send before people do. Here is what they bring out of it, field by
          field.
        </p>
      </PageTitle>
      <div className="grid gap-x-10 md:grid-cols-2">
        <Section title="The file">
          <FileChoice name={brought?.file.name ?? null} onFile={bring} />
          {search.book ? (
            <OwnPrint
              shown={brought ? null : own}
              settings={settings}
              onShow={(to) => {
                bring(null);
                setOwn(to);
              }}
            />
          ) : null}
        </Section>
        <Section title="What it should hold">
          <RecordChoice {...chosen} search={search} />
        </Section>
      </div>
      <Answer checked={checked} chosen={chosen} />
    </>
  );
};

const none: Source = { kind: "none" };

interface AnswerProps {
  readonly checked: ReturnType<typeof useCheckedFile>;
  readonly chosen: ReturnType<typeof useRecord>;
}

const Answer = ({ checked, chosen: { recordName, error } }: AnswerProps) => {
  const failure = checked.error ?? error;
  return (
    <>
      <div className="mt-8">{failure ? <FailureNotice error={failure} /> : null}</div>
      {checked.fetchStatus === "idle" && checked.isPending && !failure ? <Outlook /> : null}
      {checked.isFetching ? <Waiting what="Reading it with every program at hand" /> : null}
      {checked.data && !failure && !checked.isFetching ? (
        <CheckReport key={checked.dataUpdatedAt} {...checked.data} recordName={recordName} />
      ) : null}
    </>
  );
};

/** What there will be to see, before there is a file. */
const Outlook = () => (
  <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-3">
    {outlook.map(([name, words]) => (
      <div key={name} className="border-t border-rule pt-2">
        <dt className="label">{name}</dt>
        <dd className="text-soft">{words}</dd>
      </div>
    ))}
  </dl>
);

const outlook = [
  ["Parses", "Which fields each program brings out, which land elsewhere, and which are lost."],
  ["Has evidence", "Which listed skills a line of your work shows, and which are only listed."],
  ["Well placed", "Which of them stand where people look first. Three facts, and no score."],
] as const;

/** Whoever brought a file is taken to the answer; a page that merely opens leaves the focus alone. */
const useFocusOnAnswer = (turn: number, answered: boolean): void => {
  const seen = useRef(turn);
  useEffect(() => {
    if (!answered || seen.current === turn) return;
    seen.current = turn;
    document.getElementById("check")?.focus();
  }, [turn, answered]);
};

/** Which language model is asked, if any; what it cost; and that nothing needs one. */
import { useQuery } from "@tanstack/react-query";
import { type ModelStatus, readModel } from "#web/api/model/model.ts";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { CallTable } from "./call-table.tsx";
import { ModelForm } from "./model-form.tsx";
import { ModelInUse } from "./model-in-use.tsx";
import { SpendingLine } from "./spending-line.tsx";

export const ModelPage = () => {
  const query = useQuery({ queryKey: ["model"], queryFn: readModel, staleTime: 0 });
  return (
    <>
      <PageTitle title="Language model">
        <p>
          Nothing in Mettle needs one. If you set one, it may propose other wordings of a line; each of them
          is checked against your facts before you see it, and what no fact supports is refused.
        </p>
      </PageTitle>
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending ? <Waiting what="Looking which model is set" /> : null}
      {query.data ? <Parts status={query.data} /> : null}
    </>
  );
};

const Parts = ({ status }: { readonly status: ModelStatus }) => (
  <div className="max-w-3xl">
    <Section title="In use">
      {status.problem === null ? null : (
        <Notice tone="warning" title="What is set cannot be used.">
          {status.problem}
        </Notice>
      )}
      {status.setting ? (
        <ModelInUse setting={status.setting} />
      ) : (
        <p>None. Every report, check, tailoring and letter is made without one.</p>
      )}
    </Section>
    <Section title={status.setting ? "Change it" : "Set one"}>
      {status.setting?.from === "environment" ? (
        <p>
          It comes from environment variables (METTLE_MODEL …), so it is changed there: stop Mettle, set
          others, start it again.
        </p>
      ) : (
        <ModelForm setting={status.setting} />
      )}
    </Section>
    <Section title="This month">
      <SpendingLine spending={status.spending} />
    </Section>
    <Section
      title="Calls"
      note="When, by which prompt, how long and for how much. What was said is not kept here."
    >
      <CallTable />
    </Section>
  </div>
);

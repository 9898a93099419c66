/** One lab: its question, what must hold, the folder to work in, and the runs so far. */
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { listLabRuns, listLabs, readContract } from "#web/api/labs/labs.ts";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { ScrollRegion } from "#web/ui/scroll-region.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { FolderDesk } from "./folder-desk.tsx";
import { RunList } from "./run-list.tsx";

const route = getRouteApi("/labs/$lab");

export const LabPage = () => {
  const { lab: id } = route.useParams();
  const labs = useQuery({ queryKey: ["labs"], queryFn: listLabs });
  const runs = useQuery({ queryKey: ["lab-runs", id], queryFn: () => listLabRuns(id), staleTime: 0 });
  const contract = useQuery({ queryKey: ["lab-contract", id], queryFn: () => readContract(id) });
  if (labs.error) return <FailureNotice error={labs.error} />;
  if (!labs.data) return <Waiting what="Looking" />;
  const lab = labs.data.find((one) => one.id === id);
  if (!lab)
    return (
      <Notice tone="bad" title="There is no such lab.">
        The shelf lists those that can be run.
      </Notice>
    );
  return (
    <>
      <PageTitle title={lab.name}>
        <p>“{lab.question}”</p>
        <p className="mt-2">{lab.proves}</p>
      </PageTitle>
      <div className="grid gap-x-10 side:grid-cols-2">
        <div>
          <Section title="Your folder">
            <FolderDesk lab={lab} last={runs.data?.[0]?.folder ?? null} />
          </Section>
          <Section title="Runs" note="Newest first. A receipt is made of full runs that passed.">
            <RunList runs={runs.data ?? []} />
          </Section>
        </div>
        <div>
          <Section title="What must hold">
            <dl>
              {lab.invariants.map((one) => (
                <div key={one.id} className="border-b border-rule py-2">
                  <dt className="font-mono text-note font-bold">{one.name}</dt>
                  <dd>{one.says}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Section title="What will be broken">
            <ul className="list-disc pl-5">
              {lab.faults.map((fault) => (
                <li key={fault} className="py-1">
                  {fault}
                </li>
              ))}
            </ul>
          </Section>
          <Section title="Contract">
            <details>
              <summary className="cursor-pointer font-mono text-note text-blue">
                Endpoints and status codes
              </summary>
              <ScrollRegion name="Contract" isBounded>
                <pre className="whitespace-pre-wrap font-mono text-note">{contract.data ?? ""}</pre>
              </ScrollRegion>
            </details>
          </Section>
        </div>
      </div>
    </>
  );
};

/** Leaving is shown, not promised: what is stored, where, and the button that erases it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { describeWorkspace, eraseWorkspace } from "#web/api/workspace.ts";
import { Button } from "#web/ui/button.tsx";
import { Dialog } from "#web/ui/dialog.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Section } from "#web/ui/section.tsx";

export const WorkspaceSection = () => {
  const client = useQueryClient();
  const query = useQuery({ queryKey: ["shelf", "workspace"], queryFn: describeWorkspace, staleTime: 0 });
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    await eraseWorkspace();
    setAsking(false);
    await client.invalidateQueries();
  };
  return (
    <Section
      title="What is stored"
      note="You can leave completely; a terminal says the same: mettle workspace show"
    >
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.data ? (
        <dl className="grid max-w-prose grid-cols-[max-content_1fr] gap-x-6 font-mono text-note">
          <dt className="text-soft">folder</dt>
          <dd>{query.data.place}</dd>
          <dt className="text-soft">size</dt>
          <dd>{Math.ceil(query.data.bytes / 1024).toLocaleString("en")} kB</dd>
          {Object.entries(query.data.rowsByTable).map(([table, rows]) => (
            <div key={table} className="contents">
              <dt className="text-soft">{table}</dt>
              <dd>{rows}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div className="mt-4">
        <Button onClick={() => setAsking(true)}>Erase everything …</Button>
      </div>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title="Erase everything?"
        summary="Every résumé, posting, decision and the profile go. There is no way back."
      >
        <div className="mt-5">
          <Button onClick={() => void erase()}>Erase everything now</Button>
        </div>
      </Dialog>
    </Section>
  );
};

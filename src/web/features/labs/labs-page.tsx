/** The shelf: what can be proved here, by the skill it shows, and what was shown already. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listLabRuns, listLabs } from "#web/api/labs/labs.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { ShelfControls } from "./shelf/shelf-controls.tsx";
import { ShelfList } from "./shelf/shelf-list.tsx";
import { type ShelfOrder, shelfRows } from "./shelf/shelf-rows.ts";

export const LabsPage = () => {
  const labs = useQuery({ queryKey: ["labs"], queryFn: listLabs });
  const runs = useQuery({ queryKey: ["lab-runs"], queryFn: () => listLabRuns(null), staleTime: 0 });
  const [order, setOrder] = useState<ShelfOrder>("gap");
  const [wanted, setWanted] = useState("");
  return (
    <>
      <PageTitle title="Labs">
        <p>
          Your own service is driven, killed and checked until it holds. What holds can be signed, and cited
          as lab work, never as more.
        </p>
      </PageTitle>
      {labs.error ? <FailureNotice error={labs.error} /> : null}
      {labs.data ? (
        <>
          <ShelfControls order={order} onOrder={setOrder} wanted={wanted} onWanted={setWanted} />
          <ShelfList rows={shelfRows(labs.data, runs.data ?? [], { order, wanted })} />
        </>
      ) : null}
      {labs.isPending ? <Waiting what="Looking" /> : null}
    </>
  );
};

/** The digest of a plan, printed with each run: two runs with the same one were asked the same. */
import { createHash } from "node:crypto";
import type { LabPlan, Phase } from "#core/labs/index.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Clients are code, so `drawn` speaks for them; it holds whatever of them was left to chance. */
export const planHashOf = ({ phases, env, instances, database, stubs, drawn }: LabPlan): string => {
  const plan = {
    drawn,
    env,
    instances,
    database,
    stubs: stubs.map(({ name, env: variable, latencyMs }) => ({ name, variable, latencyMs })),
    phases: phases.map(describe),
  };
  return createHash("sha256").update(canonicalJson(plan)).digest("hex").slice(0, 12);
};

const describe = ({ clients, load, ...phase }: Phase) => ({
  ...phase,
  clients: clients.map(({ name, instance, background }) => ({ name, instance, background })),
  load: load && {
    rate: load.rate,
    ms: load.ms,
    p99Ms: load.p99Ms,
    okShare: load.okShare,
    isRecorded: load.isRecorded,
  },
});

/** Every lab that can be run, in the order of the shelf. */
import { inventory } from "./inventory/inventory.ts";
import { jobQueue } from "./job-queue/job-queue.ts";
import { kvStore } from "./kv-store/kv-store.ts";
import type { Lab } from "./lab.ts";
import { outbox } from "./outbox/outbox.ts";
import { pagination } from "./pagination/pagination.ts";
import { payments } from "./payments/payments.ts";
import { rateLimiter } from "./rate-limiter/rate-limiter.ts";
import { resilientClient } from "./resilient-client/resilient-client.ts";

export const labs: ReadonlyArray<Lab> = [
  kvStore,
  payments,
  rateLimiter,
  jobQueue,
  pagination,
  resilientClient,
  inventory,
  outbox,
];

/** Every lab that can be run, in the order of the shelf. */
import { jobQueue } from "./job-queue/job-queue.ts";
import type { Lab } from "./lab.ts";
import { payments } from "./payments/payments.ts";
import { resilientClient } from "./resilient-client/resilient-client.ts";

export const labs: ReadonlyArray<Lab> = [payments, jobQueue, resilientClient];

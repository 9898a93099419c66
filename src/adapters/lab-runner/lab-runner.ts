/** Runs labs on this machine: processes, a database, neighbours, faults, a history and its checks. */
import type { LabRunner } from "#app/ports/lab/lab-runner.ts";
import { err } from "#core/base/result.ts";
import type { Lab, LabPolicy } from "#core/labs/index.ts";
import type { FindPostgres } from "./database/database-types.ts";
import { runLab } from "./engine/run-lab.ts";

export interface LabRunnerOptions {
  readonly labs: ReadonlyArray<Lab>;
  /** Figures of the lab's card. */
  readonly policyOf: (lab: string) => LabPolicy;
  /** SHA-256 of the lab's contract as it is shipped. */
  readonly contractHashOf: (lab: string) => string;
  /** Version of Mettle. */
  readonly harness: string;
  /** `<data directory>/labs` */
  readonly folder: string;
  readonly findPostgres: FindPostgres;
  /** `LAB_DATABASE_URL`: a Postgres of the user's in place of our own. */
  readonly externalDatabaseUrl?: string | undefined;
  /** How long a service may take until it listens; 30 s where absent. */
  readonly startLimitMs?: number;
}

export const createLabRunner = (options: LabRunnerOptions): LabRunner => ({
  run: async (request, progress, stop) => {
    const { labs, policyOf, contractHashOf, harness, folder, findPostgres } = options;
    const lab = labs.find(({ id }) => id === request.lab);
    if (lab === undefined)
      return err({
        type: "LabUnknown",
        message: `There is no lab "${request.lab}" that can be run. Choose one of: ${labs.map(({ id }) => id).join(", ")}.`,
      });
    const order = {
      lab,
      policy: policyOf(lab.id),
      contractHash: contractHashOf(lab.id),
      harness,
      folder,
      findPostgres,
      externalDatabaseUrl: options.externalDatabaseUrl,
      startLimitMs: options.startLimitMs ?? START_LIMIT_MS,
    };
    return runLab(order, request, progress, stop);
  },
});

/** A Spring service on a busy machine needs some fifteen seconds. */
const START_LIMIT_MS = 30_000;

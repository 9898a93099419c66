/** The machine that a run was made on: figures mean nothing without it. */
import { cpus, release, type } from "node:os";
import type { Machine } from "#core/labs/index.ts";

export const machineOf = (database: string | null): Machine => {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    node: process.versions.node,
    os: `${type()} ${release()}`,
    database,
  };
};

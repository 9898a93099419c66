/** What is stored, for a person who wants to know or to leave. */
import type { WorkspaceContents } from "#app/ports/workspace.ts";
import { padded } from "#core/evaluation/index.ts";

export const printWorkspace = ({ place, rowsByTable, bytes }: WorkspaceContents): string => {
  const rows = Object.entries(rowsByTable).map(([table, count]) => `  ${padded(table, 18)}${count}`);
  return `${[`Everything is in ${place}`, "", ...rows, "", `  ${(bytes / 1e6).toFixed(1)} MB in the database`].join("\n")}\n`;
};

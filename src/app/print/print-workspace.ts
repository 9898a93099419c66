/** What is stored, for a person who wants to know or to leave. */
import type { WorkspaceContents } from "#app/ports/workspace.ts";
import { padded } from "#core/evaluation/index.ts";

export const printWorkspace = ({
  place,
  rowsByTable,
  bytes,
  labs,
}: WorkspaceContents & { readonly labs: { readonly files: number; readonly bytes: number } }): string => {
  const rows = Object.entries(rowsByTable).map(([table, count]) => `  ${padded(table, 18)}${count}`);
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  const foot = [
    `  ${megabytes(bytes)} MB in the database`,
    `  ${megabytes(labs.bytes)} MB in ${labs.files} files of labs: runs, receipts, explanations`,
  ];
  return `${[`Everything is in ${place}`, "", ...rows, "", ...foot].join("\n")}\n`;
};

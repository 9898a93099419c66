/** What Mettle stores of a person, all of it, and its erasure. */
import type { WorkspaceContents } from "#app/ports/workspace.ts";
import { request } from "./request.ts";

/** Rows by table and bytes on disk. */
export const describeWorkspace = async (): Promise<WorkspaceContents> =>
  (await request<WorkspaceContents>("/v1/workspace")).value;

/** There is no undo for this one; the page asks first. */
export const eraseWorkspace = async (): Promise<void> => {
  await request("/v1/workspace", { method: "DELETE", once: true });
};

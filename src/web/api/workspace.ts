/** What Mettle stores of a person, all of it, and its erasure. */
import type { WorkspaceContents } from "#app/ports/workspace.ts";
import { request } from "./request.ts";

export const describeWorkspace = async (): Promise<WorkspaceContents> =>
  (await request<WorkspaceContents>("/v1/workspace")).value;

export const eraseWorkspace = async (): Promise<void> => {
  await request("/v1/workspace", { method: "DELETE", once: true });
};

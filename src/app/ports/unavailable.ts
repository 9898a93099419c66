/** The one foreign failure that every stateful operation may meet: the database cannot be used. Doors show its message. */
export class WorkspaceUnavailable extends Error {
  readonly type = "WorkspaceUnavailable";
}

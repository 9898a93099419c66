/** How a change to a kept résumé is refused, and with which status: the same for every operation on it. */
import { err, type Result } from "#core/base/result.ts";

export interface PreconditionRequired {
  readonly type: "PreconditionRequired";
  readonly message: string;
}

export const preconditionRequired = (): Result<never, PreconditionRequired> =>
  err({
    type: "PreconditionRequired",
    message: "Send If-Match with the résumé's version, so that no change made elsewhere is overwritten.",
  });

export const refusalStatuses = { NoSuchDocument: 404, VersionConflict: 412 } as const;

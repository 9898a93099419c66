/** What stands where a page failed to draw: a bug of ours, said plainly. */
import { FailureNotice } from "#web/ui/notice.tsx";

export const PageFailure = ({ error }: { readonly error: unknown }) => (
  <div className="pt-10">
    <FailureNotice error={error instanceof Error ? error : new Error("unknown")} />
  </div>
);

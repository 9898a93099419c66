/** What the reader noticed in the file: said once, kindly, and out of the way of the work. */
import type { ResumeReading } from "#core/resume/index.ts";
import { Notice } from "#web/ui/notice.tsx";

export const ReadingWarnings = ({ warnings }: Pick<ResumeReading, "warnings">) => {
  if (warnings.length === 0) return null;
  const [first, ...rest] = warnings;
  return (
    <div className="mt-4 max-w-3xl">
      <Notice tone="warning" title={warnings.length === 1 ? "One thing about this file" : "About this file"}>
        <p>{first?.message}</p>
        {rest.length > 0 ? (
          <details>
            <summary className="w-fit py-1 text-blue underline underline-offset-4">
              {rest.length} more
            </summary>
            <ul className="grid gap-1">
              {rest.map(({ type, message, span }) => (
                <li key={`${type}${span?.start ?? ""}${message}`}>{message}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </Notice>
    </div>
  );
};

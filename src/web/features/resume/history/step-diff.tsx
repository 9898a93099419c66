/** How a step differs from the résumé as it is now, and the way back to it. */
import { useQuery } from "@tanstack/react-query";
import { type BookStep, readStep } from "#web/api/resume-books.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { BookDiff } from "../diff/book-diff.tsx";
import type { BookDesk } from "../editor/use-book.ts";

interface StepDiffProps {
  readonly desk: BookDesk;
  readonly step: BookStep;
}

export const StepDiff = ({ desk, step }: StepDiffProps) => {
  const { id } = desk.saved;
  const query = useQuery({
    queryKey: ["resume-step", id, step.step],
    queryFn: () => readStep(id, step.step),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.error) return <FailureNotice error={query.error} />;
  if (!query.data) return <Waiting what="Fetching the step" />;
  return (
    <div className="border-l border-rule py-2 pl-4">
      <p className="label">What changed since then</p>
      <BookDiff before={query.data.book} after={desk.book} empty="Nothing: it is what you see now." />
      {step.isHead ? null : (
        <div className="mt-2">
          <Button onClick={() => desk.restore(step.step)}>Go back to this</Button>
        </div>
      )}
    </div>
  );
};

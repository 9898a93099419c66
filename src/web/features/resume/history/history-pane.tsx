/** Every step that was saved, newest first; a chosen one shows in words how it differs from now. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type BookStep, readHistory } from "#web/api/resume-books.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import type { BookDesk } from "../editor/use-book.ts";
import { StepDiff } from "./step-diff.tsx";

export const HistoryPane = ({ desk }: { readonly desk: BookDesk }) => {
  const { id } = desk.saved;
  const [chosen, choose] = useState<number | null>(null);
  const query = useQuery({
    queryKey: ["resume-history", id],
    queryFn: () => readHistory(id),
    staleTime: 0,
  });
  return (
    <section aria-label="History" className="overflow-y-auto border border-rule bg-sheet p-4">
      <h2 className="text-xl">History</h2>
      <p className="mt-1 text-soft">
        Every pause in the typing is a step. None is ever lost, also not by going back.
      </p>
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending ? <Waiting what="Opening the history" /> : null}
      <ol className="mt-3">
        {(query.data ?? []).map((step) => (
          <li key={step.step} className="border-t border-rule py-1.5">
            <button
              type="button"
              aria-expanded={chosen === step.step}
              className="flex w-full flex-wrap items-baseline justify-between gap-x-4 text-start hover:text-blue"
              onClick={() => choose(chosen === step.step ? null : step.step)}
            >
              <span className={step.isHead ? "font-bold" : ""}>
                {step.note || "Changed"}
                {step.isHead ? <span className="label ml-2">now</span> : null}
              </span>
              <span className="label">
                {whenOf(step)} · step {step.step}
              </span>
            </button>
            {chosen === step.step ? <StepDiff desk={desk} step={step} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The day, and the minute by the clock of this machine. */
const whenOf = ({ at }: BookStep): string => {
  const time = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
};

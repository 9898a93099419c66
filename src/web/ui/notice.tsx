/** A word to the reader between the lines: neutral, a warning, or what went wrong and what to do next. */
import type { ReactNode } from "react";
import { Problem } from "#web/api/request.ts";

interface NoticeProps {
  readonly tone?: "plain" | "warning" | "bad";
  readonly title?: string;
  readonly children: ReactNode;
}

const tones = {
  plain: "border-blue bg-wash",
  warning: "border-bronze bg-sheet",
  bad: "border-red bg-blush",
} as const;

export const Notice = ({ tone = "plain", title, children }: NoticeProps) => (
  <div
    role={tone === "bad" ? "alert" : "status"}
    className={`border-l-3 px-4 py-3 text-note font-mono ${tones[tone]}`}
  >
    {title ? <p className="font-bold">{title}</p> : null}
    <div>{children}</div>
  </div>
);

/** A failed call, in words. */
export const FailureNotice = ({ error }: { readonly error: Error }) => (
  <Notice tone="bad" title={error instanceof Problem ? error.message : "This page made a mistake."}>
    {error instanceof Problem ? error.advice : "Reload it. What you saved is safe."}
  </Notice>
);

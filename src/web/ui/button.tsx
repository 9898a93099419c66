/** The one button. `primary` once a screen; `plain` beside it; `quiet` inside text and tables. */
import type { ComponentProps, ReactNode } from "react";
import { KeyCap } from "./key-cap.tsx";

const looks = {
  primary: "bg-blue text-on-blue border-blue hover:bg-ink hover:border-ink hover:text-paper px-4 py-2",
  plain: "bg-sheet text-ink border-edge hover:border-ink px-3 py-2",
  quiet: "border-transparent text-blue underline underline-offset-4 hover:decoration-2 px-1 py-1",
} as const;

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  readonly look?: keyof typeof looks;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

export const Button = ({ look = "plain", shortcut, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    className={`${looks[look]} inline-flex min-h-6 items-center gap-2 rounded-[3px] border font-mono text-note disabled:cursor-not-allowed disabled:border-rule disabled:bg-well disabled:text-soft`}
    {...(shortcut ? { "aria-keyshortcuts": shortcut } : {})}
    {...rest}
  >
    {children}
    {shortcut ? (
      <KeyCap onBlue={look === "primary"}>{shortcut === "Escape" ? "Esc" : shortcut}</KeyCap>
    ) : null}
  </button>
);

/** A key as it is drawn everywhere: in buttons, in hints, in the help. */
import type { ReactNode } from "react";

interface KeyCapProps {
  readonly children: ReactNode;
  readonly onBlue?: boolean;
}

/** Hidden where there is no keyboard to speak of (touch only), and from readers that announce the shortcut itself. */
export const KeyCap = ({ children, onBlue = false }: KeyCapProps) => (
  <span
    aria-hidden="true"
    className={`hidden min-w-5 justify-center rounded-[3px] border px-1 font-mono text-tiny leading-tight pointer-fine:inline-flex ${onBlue ? "border-on-blue/60" : "border-edge text-soft"}`}
  >
    {children}
  </span>
);

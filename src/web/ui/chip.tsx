/** A short tag: a tier, a kind of gap, a decision. Its meaning is in its words, never in the colour alone. */
import type { ReactNode } from "react";

const tones = {
  plain: "border-edge text-soft",
  blue: "border-blue text-blue",
  bronze: "border-bronze text-bronze",
  red: "border-red text-red",
} as const;

interface ChipProps {
  readonly tone?: keyof typeof tones;
  readonly children: ReactNode;
}

export const Chip = ({ tone = "plain", children }: ChipProps) => (
  <span
    className={`inline-block whitespace-nowrap rounded-full border px-2 font-mono text-tiny ${tones[tone]}`}
  >
    {children}
  </span>
);

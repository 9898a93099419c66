/** What is wider or longer than its place: it scrolls by key as well, and has a name for who does not see it. */
import type { ReactNode } from "react";

interface ScrollRegionProps {
  readonly name: string;
  /** At most this high; as high as its content where absent. */
  readonly isBounded?: boolean;
  readonly children: ReactNode;
}

export const ScrollRegion = ({ name, isBounded = false, children }: ScrollRegionProps) => (
  <section
    aria-label={name}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
    className={`mt-3 overflow-auto ${isBounded ? "max-h-[32rem]" : ""}`}
  >
    {children}
  </section>
);

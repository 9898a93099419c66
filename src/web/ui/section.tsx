/** A titled part of a page, with room for one line that says how to read it. */
import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, note, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-b border-ink pb-1 text-xl">
        {title}
      </h2>
      {note ? <p className="label mt-2 max-w-2xl">{note}</p> : null}
      <div className="mt-3">{children}</div>
    </section>
  );
};

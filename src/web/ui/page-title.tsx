/** The head of a page: sets the title of the tab as well. */
import { type ReactNode, useEffect } from "react";

interface PageTitleProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export const PageTitle = ({ title, children }: PageTitleProps) => {
  useEffect(() => {
    document.title = `${title} · Mettle`;
  }, [title]);
  return (
    <div className="max-w-prose pt-8 sm:pt-10">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {children ? <div className="mt-3 text-soft">{children}</div> : null}
    </div>
  );
};

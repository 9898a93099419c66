/** The pages of one report: the summary, the seven blocks, the arithmetic; also by key. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import type { Evaluation } from "#core/evaluation/index.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { blockIds, blockNames, points, type View } from "./block-names.ts";

interface ViewLinksProps {
  readonly evaluation: Evaluation;
  readonly view: View;
}

export const ViewLinks = ({ evaluation, view }: ViewLinksProps) => {
  const navigate = useNavigate();
  const navigation = useRef<HTMLElement>(null);
  const go = (to: View) => () => {
    void navigate({ to: ".", search: { view: to }, resetScroll: false });
    // A page opened by key should be seen: on a first visit the forms above it fill the window.
    const isLow = (navigation.current?.getBoundingClientRect().top ?? 0) > window.innerHeight / 2;
    if (isLow) navigation.current?.scrollIntoView();
  };
  useShortcuts({
    s: go("summary"),
    "=": go("score"),
    ...Object.fromEntries(blockIds.map((id) => [id.toLowerCase(), go(id)])),
  });
  const links: ReadonlyArray<ViewLink> = [
    { to: "summary", text: "Summary" },
    ...blockIds.map((id) => ({ to: id, text: id, more: blockNames[id].short })),
    { to: "score", text: `= ${points(evaluation.score)}`, more: "why" },
  ];
  return (
    <nav
      ref={navigation}
      aria-label="Pages of the report"
      className="screen-only sticky top-(--bar) z-10 mt-5 border-b border-rule bg-paper max-sm:static"
    >
      <ul className="flex flex-wrap gap-x-1 font-mono text-note">
        {links.map(({ to, text, more }) => (
          <li key={to}>
            <Link
              to="."
              search={{ view: to }}
              resetScroll={false}
              aria-current={view === to ? "page" : undefined}
              className="block min-w-9 border-b-2 border-transparent px-2 py-2 text-center text-soft hover:text-ink aria-[current=page]:border-blue aria-[current=page]:text-ink"
            >
              {text}
              {more ? <span className="max-wide:sr-only"> {more}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface ViewLink {
  readonly to: View;
  readonly text: string;
  /** Read out always, drawn where there is room. */
  readonly more?: string;
}

/** The pages of one report: the summary, the seven blocks, the arithmetic; also by key. */
import { Link, useNavigate } from "@tanstack/react-router";
import type { Evaluation } from "#core/evaluation/index.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { blockIds, blockNames, points, type View } from "./block-names.ts";

interface ViewLinksProps {
  readonly evaluation: Evaluation;
  readonly view: View;
}

export const ViewLinks = ({ evaluation, view }: ViewLinksProps) => {
  const navigate = useNavigate();
  const go = (to: View) => () => void navigate({ to: ".", search: { view: to }, resetScroll: false });
  useShortcuts({
    s: go("summary"),
    "=": go("score"),
    ...Object.fromEntries(blockIds.map((id) => [id.toLowerCase(), go(id)])),
  });
  const links: ReadonlyArray<readonly [View, string, string]> = [
    ["summary", "Summary", "Summary"],
    ...blockIds.map((id) => [id, id, `${id}: ${blockNames[id].name}`] as const),
    ["score", `= ${points(evaluation.score)}`, "The arithmetic of the score"],
  ];
  return (
    <nav
      aria-label="Pages of the report"
      className="screen-only sticky top-(--bar) z-10 mt-5 border-b border-rule bg-paper max-sm:static"
    >
      <ul className="flex flex-wrap gap-x-1 font-mono text-note">
        {links.map(([to, text, label]) => (
          <li key={to}>
            <Link
              to="."
              search={{ view: to }}
              resetScroll={false}
              aria-label={label}
              title={label}
              aria-current={view === to ? "page" : undefined}
              className="block min-w-9 border-b-2 border-transparent px-2 py-2 text-center text-soft hover:text-ink aria-[current=page]:border-blue aria-[current=page]:text-ink"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

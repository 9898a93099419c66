/** Facts by job. Where there is no room beside the list, the one at hand opens below its row. */
import type { ReactNode } from "react";
import { FactItem } from "./fact-item.tsx";
import type { RowGroup } from "./fact-rows.ts";

interface FactListProps {
  readonly groups: ReadonlyArray<RowGroup>;
  readonly active: string | null;
  readonly take: (root: string) => void;
  readonly below: ReactNode;
}

export const FactList = ({ groups, active, take, below }: FactListProps) => (
  <>
    {groups.map(({ key, title, note, rows }) => (
      <section key={key} aria-label={title} className="mt-8">
        <h2 className="border-b border-ink pb-1 text-xl">{title}</h2>
        {note ? <p className="label mt-1">{note}</p> : null}
        <ul className="mt-1">
          {rows.map((row) => (
            <li key={row.root} className="border-b border-rule py-0.5">
              <FactItem row={row} active={row.root === active} take={take} />
              {row.root === active && below ? <div className="pt-1 pb-4">{below}</div> : null}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

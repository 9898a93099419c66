/** Every keyword of the posting: in which group it belongs, how it stands, and what to do, with one key where an edit mends it. */
import { useRef, useState } from "react";
import type { Placement } from "#core/tailoring/index.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { CardNote } from "#web/ui/card-note.tsx";
import { StandingMark } from "../requirements/standing-mark.tsx";

interface PlacementPanelProps {
  readonly placement: ReadonlyArray<Placement>;
  /** Skills whose edit was applied here already. */
  readonly isPlaced: (placement: Placement) => boolean;
  readonly onPlace: (placement: Placement) => void;
}

export const PlacementPanel = ({ placement, isPlaced, onPlace }: PlacementPanelProps) => {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  const move = (by: number): void => {
    const next = Math.min(Math.max(at + by, 0), placement.length - 1);
    setAt(next);
    table.current?.tBodies[0]?.rows[next]?.focus();
  };
  /** The button goes with what it did; its row stays and takes the focus. */
  const place = (row: Placement): void => {
    onPlace(row);
    table.current?.tBodies[0]?.rows[placement.indexOf(row)]?.focus();
  };
  const apply = (): boolean => {
    const row = placement[at];
    if (row === undefined || row.edit === null || isPlaced(row)) return false;
    place(row);
    return true;
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    a: apply,
    Enter: apply,
  });
  if (placement.length === 0) return <p className="py-6">The posting names nothing that could be placed.</p>;
  return (
    <table ref={table} className="matrix placement mt-4">
      <caption className="sr-only">Keywords of the posting and where they stand</caption>
      <thead>
        <tr>
          <th scope="col">Keyword</th>
          <th scope="col">Group</th>
          <th scope="col">State</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {placement.map((row, index) => (
          <tr
            key={`${row.skill}-${row.tier}`}
            tabIndex={-1}
            data-active={index === at}
            className="outline-offset-[-2px] data-[active=true]:bg-well"
            onFocus={() => setAt(index)}
          >
            <th scope="row">
              <span className="font-bold">{row.name}</span>{" "}
              <span className="label">
                {row.tier === "must" ? "asked for" : row.tier === "nice" ? "nice to have" : "named"}
              </span>
            </th>
            <td>{row.group}</td>
            <td>
              <StandingMark standing={isPlaced(row) ? "placed" : row.state} />
            </td>
            <td>
              <Action row={row} isPlaced={isPlaced(row)} isActive={index === at} onPlace={() => place(row)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface ActionProps {
  readonly row: Placement;
  readonly isPlaced: boolean;
  readonly isActive: boolean;
  readonly onPlace: () => void;
}

const Action = ({ row, isPlaced, isActive, onPlace }: ActionProps) => {
  if (isPlaced && row.state !== "placed") return <span>Written where it belongs.</span>;
  return (
    <div className="grid justify-items-start gap-1">
      <span>{row.action}</span>
      {row.edit ? (
        <Button onClick={onPlace} {...(isActive ? { shortcut: "a" } : {})}>
          Add {row.edit.add}
        </Button>
      ) : null}
      {row.lab ? <CardNote card={`labs/${row.lab.id}`} /> : null}
    </div>
  );
};

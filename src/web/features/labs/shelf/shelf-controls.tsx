/** How the shelf is ordered, and the words of a gap that it is searched for. */
import { SelectField, TextField } from "#web/ui/fields.tsx";
import type { ShelfOrder } from "./shelf-rows.ts";

interface ShelfControlsProps {
  readonly order: ShelfOrder;
  readonly onOrder: (order: ShelfOrder) => void;
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
}

const orders: ReadonlyArray<readonly [ShelfOrder, string]> = [
  ["gap", "what is open first"],
  ["skill", "skill"],
  ["time", "time it takes"],
];

export const ShelfControls = ({ order, onOrder, wanted, onWanted }: ShelfControlsProps) => (
  <div className="mt-6 grid gap-4 sm:grid-cols-2">
    <TextField
      label="Gap or skill"
      hint="a word of the posting: outbox, idempotency, rate limit"
      value={wanted}
      onChange={({ target }) => onWanted(target.value)}
    />
    <SelectField
      label="Order"
      options={orders}
      value={order}
      onChange={({ target }) => onOrder(orders.find(([value]) => value === target.value)?.[0] ?? "gap")}
    />
  </div>
);

/** What the clients of a run tell each other. */
import type { Random } from "#core/labs/plan/random.ts";
import type { Shelf } from "../shelves.ts";
import type { End, Order } from "./requests.ts";

export interface Board {
  /** Read in the end until they say what they should. */
  readonly counted: Array<Shelf>;
  readonly nextOrder: (items: Order["items"]) => Order;
  /** Reserved and left alone, long before the last phase: by then their time is over. */
  readonly left: Array<{ readonly order: Order; readonly id: string }>;
  /** Nobody knows yet what became of them, also because their phase has ended; the last phase asks on. */
  readonly open: Set<Open>;
  /** Units whose confirmation was answered with 2xx, by SKU: what the last reads wait for. */
  readonly confirmedBySku: Map<string, number>;
  /** The last phase found a request that is never answered: the others need not be waited for. */
  isStuck: boolean;
}

/** A request without a final answer: for a reservation where `end` is null, else for its end. */
export interface Open {
  readonly order: Order;
  readonly end: End | null;
  readonly id: string;
}

export const boardOf = (random: Random): Board => {
  let orders = 0;
  return {
    counted: [],
    nextOrder: (items) => {
      orders += 1;
      return { orderId: `o${orders}-${random.token(10)}`, number: orders, items };
    },
    left: [],
    open: new Set(),
    confirmedBySku: new Map(),
    isStuck: false,
  };
};

export const noteConfirmed = ({ confirmedBySku }: Board, { items }: Order): void => {
  for (const { sku, qty } of items) confirmedBySku.set(sku, (confirmedBySku.get(sku) ?? 0) + qty);
};

/** What the clients of a run tell each other: orders that wait for an answer, events that wait for delivery. */
import type { Random } from "#core/labs/plan/random.ts";
import type { Broker } from "../broker.ts";
import type { Order } from "./requests.ts";

export interface Board {
  readonly broker: Broker;
  readonly nextOrder: (customer: string) => Order;
  readonly customers: ReadonlyArray<string>;
  /** Orders that were answered with 2xx. */
  readonly confirmed: Set<string>;
  /** Nobody knows yet what became of them; the last phase asks on. */
  readonly open: Array<Order>;
  /** How many publications have been taken for delivery. */
  taken: number;
  /** Of the load phase: they are sent once, and their events are not delivered. */
  readonly loadOrders: Set<string>;
  /** Places in `broker.published` whose delivery was not answered. */
  readonly undelivered: Array<number>;
  /** The last phase found something that never ends: the rest need not be waited for. */
  isStuck: boolean;
  /** All is out that ever will be. */
  isDrained: boolean;
}

export const boardOf = (broker: Broker, random: Random, customers: number): Board => {
  let orders = 0;
  return {
    broker,
    customers: Array.from({ length: customers }, (_, at) => `c${at + 1}-${random.token(6)}`),
    nextOrder: (customer) => {
      orders += 1;
      return {
        orderId: `o${orders}-${random.token(8)}`,
        number: orders,
        customer,
        amount: random.between(100, 9_999),
      };
    },
    confirmed: new Set(),
    open: [],
    taken: 0,
    loadOrders: new Set(),
    undelivered: [],
    isStuck: false,
    isDrained: false,
  };
};

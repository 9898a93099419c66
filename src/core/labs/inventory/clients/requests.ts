/** The requests of this lab, and what the history keeps of them. */
import { idIn, numberIn } from "#core/labs/driving/members-of.ts";
import type { RequestStep } from "#core/labs/plan/step.ts";

type Request = Omit<RequestStep, "do">;

export interface Item {
  readonly sku: string;
  readonly qty: number;
}

export interface Order {
  readonly orderId: string;
  readonly number: number;
  readonly items: readonly [Item, ...ReadonlyArray<Item>];
}

/** Operations on one article are read together; an order of several stands for itself. */
const keyOf = ({ items }: Order): string => items.map(({ sku }) => sku).join("+");

const bodyOf = ({ orderId, items: [first, ...others] }: Order): NonNullable<Request["body"]> =>
  others.length === 0
    ? { orderId, sku: first.sku, qty: first.qty }
    : { orderId, items: [first, ...others].map(({ sku, qty }) => ({ sku, qty })) };

export const reserve = (order: Order): Request => ({
  f: "reserve",
  key: keyOf(order),
  method: "POST",
  path: "/reservations",
  body: bodyOf(order),
  in: { order: order.orderId, items: order.items.map(({ sku, qty }) => ({ sku, qty })) },
  out: ({ body }) => ({ id: idIn(body) }),
  intent: order.number,
  answers: [409],
});

export type End = "confirm" | "cancel";

export const endBy = (end: End, order: Order, id: string): Request => ({
  f: end,
  key: keyOf(order),
  method: "POST",
  path: `/reservations/${encodeURIComponent(id)}/${end}`,
  in: { order: order.orderId, id },
  out: () => null,
  intent: order.number,
  // 410 is what some say of "expired".
  answers: [409, 410],
});

export const stockOf = (sku: string): Request => ({
  f: "stock",
  key: sku,
  method: "GET",
  path: `/stock/${encodeURIComponent(sku)}`,
  out: ({ body }) => ({ available: numberIn(body, "available") }),
  readOnly: true,
});

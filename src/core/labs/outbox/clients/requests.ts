/** The requests of this lab, and what the history keeps of them. */
import { numberIn } from "#core/labs/driving/members-of.ts";
import type { RequestStep } from "#core/labs/plan/step.ts";
import type { Published } from "../broker.ts";

type Request = Omit<RequestStep, "do">;

export interface Order {
  readonly orderId: string;
  readonly number: number;
  readonly customer: string;
  readonly amount: number;
}

export const place = ({ orderId, number, customer, amount }: Order): Request => ({
  f: "order",
  key: orderId,
  method: "POST",
  path: "/orders",
  body: { orderId, customer, amount },
  in: { customer, amount },
  out: () => null,
  intent: number,
});

export const find = ({ orderId }: Order): Request => ({
  f: "find",
  key: orderId,
  method: "GET",
  path: `/orders/${encodeURIComponent(orderId)}`,
  out: ({ body }) => ({ amount: numberIn(body, "amount") }),
  answers: [404],
  readOnly: true,
});

export const deliver = ({ eventId, message }: Published): Request => ({
  f: "deliver",
  key: eventId,
  method: "POST",
  path: "/events",
  body: message,
  out: () => null,
});

export const project = (customer: string): Request => ({
  f: "project",
  key: customer,
  method: "GET",
  path: `/projections/${encodeURIComponent(customer)}`,
  out: ({ http, body }) =>
    http === 404
      ? { orders: 0, total: 0 }
      : { orders: numberIn(body, "orders"), total: numberIn(body, "total") },
  answers: [404],
  readOnly: true,
});

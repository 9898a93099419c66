/** The message broker: takes what is published, and keeps it for the clients that deliver it. It knows no duplicates. */
import { idIn, memberOf } from "../driving/members-of.ts";
import type { Json } from "../history/event.ts";
import type { StubAnswer, StubPlan, StubRequest } from "../plan/lab-plan.ts";

export interface Published {
  readonly eventId: string;
  readonly orderId: string;
  /** As it came: delivered again byte for byte. */
  readonly message: Json;
}

export interface Broker {
  readonly stub: StubPlan;
  /** In the order of publication; one that was published again stands there again. */
  readonly published: ReadonlyArray<Published>;
  /** Orders of which an event went out. */
  readonly orders: ReadonlySet<string>;
}

/** A broker in the same data centre. */
const latencyMs = 1;

export const brokerOf = (): Broker => {
  const published: Array<Published> = [];
  const orders = new Set<string>();
  const publish = ({ body }: StubRequest): StubAnswer => {
    const [eventId, key] = [idIn(body, "eventId"), idIn(body, "key")];
    const content = contentOf(memberOf(body, "body"));
    const orderId = idIn(content, "orderId");
    if (eventId === null || key === null || orderId === null) {
      return refused(400, "eventId, key and body.orderId are needed");
    }
    published.push({ eventId, orderId, message: body });
    orders.add(orderId);
    const seen = {
      eventId,
      key,
      customer: memberOf(content, "customer"),
      amount: memberOf(content, "amount"),
    };
    return { http: 202, body: { eventId }, effect: { f: "publish", key: orderId, in: seen } };
  };
  const handle = (request: StubRequest): StubAnswer =>
    request.method === "POST" && request.path.split("?")[0] === "/publish"
      ? publish(request)
      : refused(404, "no such path");
  return { stub: { name: "broker", env: "BROKER_URL", latencyMs, handle }, published, orders };
};

/** Some write the body as text within the message. */
const contentOf = (body: Json): Json => {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return null;
  }
};

const refused = (http: number, error: string): StubAnswer => ({ http, body: { error }, effect: null });

/** The list's endpoints over any way to make a page, so that a mutant differs from the reference by one function. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  create,
  type Item,
  itemsAfter,
  itemsOfPage,
  type NewItem,
  type Place,
  remove,
  seal,
  setUp,
  unseal,
} from "./items.ts";

/** null: the cursor was not given out by this service. */
export type PageOf = (
  cursor: string | null,
  limit: number,
) => Promise<{ readonly items: ReadonlyArray<Item>; readonly nextCursor: string | null } | null>;

const keyset: PageOf = async (cursor, limit) => {
  const place = cursor === null ? null : unseal<Place>(cursor);
  if (cursor !== null && place === null) return null;
  const items = await itemsAfter(place, limit);
  const last = items.length === limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? seal({ createdAt: last.createdAt, id: last.id }) : null };
};

export interface Choices {
  readonly pageOf?: PageOf;
  readonly index?: boolean;
  readonly mostItems?: number;
}

export const serve = ({ pageOf = keyset, index = true, mostItems = 100 }: Choices = {}): void => {
  const server = createServer((request, response) => {
    answer(request, response, pageOf, mostItems).catch((error: unknown) =>
      send(response, 503, { error: String(error) }),
    );
  });
  server.keepAliveTimeout = 60_000;
  setUp({ index }).then(
    () => server.listen(Number(process.env["PORT"]), "127.0.0.1"),
    () => process.exit(1),
  );
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  pageOf: PageOf,
  mostItems: number,
): Promise<void> => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST") {
    const body = JSON.parse(await textOf(request)) as NewItem | ReadonlyArray<NewItem>;
    const created = await create(Array.isArray(body) ? body : [body as NewItem]);
    return send(response, 201, Array.isArray(body) ? created : created[0]);
  }
  if (request.method === "DELETE") {
    const isGone = await remove(url.pathname.split("/").at(-1) ?? "");
    return send(response, isGone ? 204 : 404, null);
  }
  return list(url.searchParams, response, pageOf, mostItems);
};

const list = async (
  asked: URLSearchParams,
  response: ServerResponse,
  pageOf: PageOf,
  mostItems: number,
): Promise<void> => {
  const page = asked.get("page");
  if (page !== null) {
    const size = Math.min(100, Number(asked.get("size") ?? 20));
    return send(response, 200, { items: await itemsOfPage(Number(page), size) });
  }
  const limit = Math.min(mostItems, Number(asked.get("limit") ?? 20));
  const found = await pageOf(asked.get("cursor"), limit);
  send(response, found ? 200 : 400, found ?? { error: "no cursor of ours" });
};

const send = (response: ServerResponse, status: number, body: unknown): void => {
  const text = status === 204 ? "" : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json" }).end(text);
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Array<Buffer> = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

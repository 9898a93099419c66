/** The list's requests, and how their answers are read, whatever they are wrapped in. */
import type { Json } from "#core/labs/history/event.ts";
import type { HttpAnswer, RequestStep } from "#core/labs/plan/step.ts";

type Ask = Omit<RequestStep, "do">;

export const create = (title: string, createdAt: string | null): Ask => ({
  f: "create",
  key: title,
  method: "POST",
  path: "/items",
  body: createdAt === null ? { title } : { title, createdAt },
  out: ({ body }) => ({ id: idOf(body), createdAt: instantOf(memberOf(body, "createdAt")) }),
});

/** Many at once. The history keeps how many came back, or their ids where there are few. */
export const createMany = (titles: ReadonlyArray<string>, createdAt: string): Ask => ({
  f: "create-many",
  key: titles[0] ?? "",
  method: "POST",
  path: "/items",
  body: titles.map((title) => ({ title, createdAt })),
  in: { count: titles.length },
  timeoutMs: 10_000,
  out: ({ body }) => ({ count: listOf(body)?.length ?? null }),
});

export const remove = (id: string): Ask => ({
  f: "delete",
  key: id,
  method: "DELETE",
  path: `/items/${encodeURIComponent(id)}`,
  in: null,
  answers: [404],
  out: () => null,
});

/** A page of a scan. `scan` names the walk it belongs to. */
export const page = (scan: string, cursor: string | null, limit: number): Ask => ({
  f: "page",
  key: scan,
  method: "GET",
  path: `/items?limit=${limit}${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
  in: { cursor, limit },
  readOnly: true,
  out: pageOf,
});

/** By number. */
export const numbered = (number: number, size: number): Ask => ({
  ...page("numbered", null, size),
  f: "numbered",
  path: `/items?page=${number}&size=${size}`,
  in: { page: number, size },
});

/** More than anybody may have; only how many came is kept. */
export const greedy = (limit: number): Ask => ({
  ...page("greedy", null, limit),
  f: "greedy",
  answers: [400, 422],
  out: ({ body }) => ({ count: listOf(body)?.length ?? 0 }),
});

const cursorNames = ["nextCursor", "next_cursor", "next", "cursor"] as const;

const pageOf = ({ body }: HttpAnswer): Json => {
  const next = cursorNames
    .map((name) => memberOf(body, name))
    .find((value) => value !== null && value !== "");
  return {
    rows: (listOf(body) ?? []).map((row) => ({
      id: idOf(row),
      at: instantOf(memberOf(row, "createdAt")),
    })),
    next: typeof next === "string" || typeof next === "number" ? String(next) : null,
  };
};

/** `[…]` or `{"items":[…]}`; null where there is no list. */
export const listOf = (body: Json): ReadonlyArray<Json> | null => {
  const list = Array.isArray(body) ? body : memberOf(body, "items");
  return Array.isArray(list) ? (list as ReadonlyArray<Json>) : null;
};

/** Numbers stay numbers, so that their order can be told. */
const idOf = (row: Json): Json => {
  const id = memberOf(row, "id");
  return typeof id === "string" || typeof id === "number" ? id : null;
};

/** Milliseconds; null where it is no moment. */
export const instantOf = (value: Json): number | null => {
  const instant = typeof value === "string" ? Date.parse(value) : value;
  return typeof instant === "number" && Number.isFinite(instant) ? instant : null;
};

export const memberOf = (value: Json, name: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as { readonly [member: string]: Json })[name] ?? null)
    : null;

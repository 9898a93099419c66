/** One request at a time, before anything is broken: whether the endpoints answer as the contract says. */
import { type Reply, request, type Step, type Steps } from "../plan/step.ts";
import type { Board } from "./clients/board.ts";
import {
  create,
  createMany,
  instantOf,
  listOf,
  memberOf,
  numbered,
  page,
  remove,
} from "./clients/requests.ts";

export function* contract(board: Board): Steps {
  const ids: Array<string> = [];
  for (let n = 0; n < 5; n += 1) {
    // Different moments: what becomes of equal ones is told by the walks, with its own name.
    const moment = `2026-01-01T00:00:0${n}.000Z`;
    const made = yield* request(create(`contract-${n}`, moment));
    const id = memberOf(made.out, "id");
    yield expect("POST /items answers 201 with an id", isDone(made) && id !== null, made);
    const at = memberOf(made.out, "createdAt");
    yield expect("POST /items keeps the createdAt that it was given", at === instantOf(moment), made);
    ids.push(String(id));
  }
  yield* contractOfPages();
  const gone = yield* request(remove(ids[0] ?? ""));
  yield expect("DELETE /items/:id answers 204", isDone(gone), gone);
  const again = yield* request(remove(ids[0] ?? ""));
  yield expect("DELETE of an item that is gone answers 404", again.http === 404, again);
  const many = yield* request(createMany(["contract-many-0", "contract-many-1"], "2026-01-01T00:00:06.000Z"));
  board.takesArrays = many.outcome === "ok" && listOf(many.body)?.length === 2;
}

function* contractOfPages(): Steps {
  const first = yield* request(page("contract", null, 2));
  yield expect(
    "GET /items?limit=2 of five items answers 200 with two",
    isDone(first) && rowsOf(first) === 2,
    first,
  );
  const cursor = memberOf(first.out, "next");
  yield expect("a page that others follow has a nextCursor", typeof cursor === "string", first);
  if (typeof cursor !== "string") return;
  const second = yield* request(page("contract", cursor, 3));
  yield expect(
    "GET /items with that cursor answers 200 with more",
    isDone(second) && rowsOf(second) > 0,
    second,
  );
  const pages = yield* request(numbered(2, 2));
  yield expect(
    "GET /items?page=2&size=2 answers 200 with two items",
    isDone(pages) && rowsOf(pages) === 2,
    pages,
  );
  const behind = yield* request(numbered(1_000, 50));
  yield expect("a page behind the end is empty", isDone(behind) && rowsOf(behind) === 0, behind);
  const invented = yield* request(page("contract", "not-a-cursor-of-yours", 2));
  yield {
    ...expect("an invented cursor answers 400", invented.http === 400, invented),
    invariant: "tampered-cursor",
  };
  const changed = yield* request(page("contract", tamperedWith(cursor), 2));
  yield {
    ...expect("a cursor with characters changed answers 400", changed.http === 400, changed),
    invariant: "tampered-cursor",
  };
}

/** Three letters in the middle become others of their kind: in no encoding are all of them without meaning. */
const tamperedWith = (cursor: string): string => {
  const from = Math.max(0, Math.floor(cursor.length / 3) - 1);
  const changed = [...cursor.slice(from, from + 3)].map((letter) =>
    /[a-y]/iu.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter === "7" ? "4" : "7",
  );
  return cursor.slice(0, from) + changed.join("") + cursor.slice(from + 3);
};

const rowsOf = ({ out }: Reply): number => {
  const rows = memberOf(out, "rows");
  return Array.isArray(rows) ? rows.length : -1;
};

const isDone = ({ http }: Reply): boolean => http !== null && http >= 200 && http < 300;

const expect = (
  that: string,
  holds: boolean,
  { op, http, err, body }: Reply,
): Extract<Step, { do: "expect" }> => ({
  do: "expect",
  that,
  holds,
  saw: `it answered ${http === null ? (err ?? "nothing") : `${http} ${JSON.stringify(body).slice(0, 160)}`}`,
  ops: [op],
});

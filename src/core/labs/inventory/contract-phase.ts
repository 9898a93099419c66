/** The contract, one request at a time and nothing broken: what fails here is no race. */
import { expecting } from "../driving/expecting.ts";
import { idIn, numberIn } from "../driving/members-of.ts";
import { isSuccess } from "../driving/until-answered.ts";
import type { Reply, Steps } from "../plan/step.ts";
import type { Board } from "./clients/board.ts";
import { endBy, type Order, reserve, stockOf } from "./clients/requests.ts";
import type { Shelf } from "./shelves.ts";

export function* contractPhase(board: Board, shelf: Shelf, all: ReadonlyArray<Shelf>): Steps {
  // For the checks: the history says what there was, and needs no plan beside it.
  yield { do: "note", f: "stock", key: "", out: Object.fromEntries(all.map((one) => [one.sku, one.units])) };
  const { sku, units } = shelf;
  yield* saysAvailable(sku, units, "at first");
  const order = board.nextOrder([{ sku, qty: 2 }]);
  const made = yield* expecting({
    that: "POST /reservations answers 201 with an id",
    ask: reserve(order),
    holds: ({ http, body }) => isSuccess(http) && idIn(body) !== null,
  });
  const id = idIn(made.body) ?? "";
  yield* expecting({
    that: "the same order again answers 200 with the same id",
    ask: { ...reserve(order), attempt: 1 },
    holds: ({ http, body }) => isSuccess(http) && idIn(body) === id,
    invariant: "one-per-order",
  });
  yield* saysAvailable(sku, units - 2, "after 2 were reserved");
  yield* refusals(board, shelf);
  yield* bothEnds(board, shelf, order, id);
}

/** Confirm one, cancel another twice; both stay as they are. */
function* bothEnds(board: Board, { sku, units }: Shelf, order: Order, id: string): Steps {
  yield* answers("confirm", order, id, "an active reservation", isSuccess);
  yield* answers("confirm", order, id, "a confirmed one", isSuccess);
  yield* answers("cancel", order, id, "a confirmed one", isOver);
  const other = board.nextOrder([{ sku, qty: 2 }]);
  const made = yield* expecting({
    that: "POST /reservations answers 201 with an id",
    ask: reserve(other),
    holds: ({ http, body }) => isSuccess(http) && idIn(body) !== null,
  });
  const otherId = idIn(made.body) ?? "";
  yield* answers("cancel", other, otherId, "an active reservation", isSuccess);
  yield* answers("cancel", other, otherId, "a cancelled one", isSuccess);
  yield* answers("confirm", other, otherId, "a cancelled one", isOver);
  yield* saysAvailable(sku, units - 2, "after 2 were confirmed, and 2 reserved and cancelled twice");
}

const isOver = (http: number | null): boolean => http === 409 || http === 410;

function* answers(
  end: "confirm" | "cancel",
  order: Order,
  id: string,
  of: string,
  holds: (http: number | null) => boolean,
): Steps {
  yield* expecting({
    that: `POST /reservations/:id/${end} of ${of} answers ${holds(409) ? 409 : 200}`,
    ask: endBy(end, order, id),
    holds: ({ http }) => holds(http),
    invariant: holds(409) ? "one-end" : "contract",
  });
}

function* saysAvailable(sku: string, units: number, when: string): Steps {
  yield* expecting({
    that: `GET /stock/${sku} says ${units} available ${when}`,
    ask: stockOf(sku),
    holds: (reply) => isSuccess(reply.http) && availableIn(reply) === units,
    // More than before the last cancel can only have come back twice.
    invariant: when.includes("twice") ? "released-once" : "stock-true",
  });
}

const availableIn = ({ body }: Reply): number | null => numberIn(body, "available");

function* refusals(board: Board, { sku, units }: Shelf): Steps {
  const missing = board.nextOrder([{ sku: "sku-that-is-not", qty: 1 }]);
  yield* expecting({
    that: "POST /reservations of more than there is answers 409",
    ask: reserve(board.nextOrder([{ sku, qty: units + 1 }])),
    holds: ({ http }) => http === 409,
  });
  yield* expecting({
    that: "POST /reservations with a qty of 0 answers 400",
    ask: { ...reserve(board.nextOrder([{ sku, qty: 0 }])) },
    holds: ({ http }) => http === 400 || http === 422,
  });
  yield* expecting({
    that: "POST /reservations of an unknown SKU answers 400 or 404",
    ask: reserve(missing),
    // "Sold out" is true of what does not exist, too.
    holds: ({ http }) => http !== null && http >= 400 && http < 500,
  });
  yield* expecting({
    that: "POST /reservations/:id/confirm of an unknown id answers 404",
    ask: endBy("confirm", missing, "00000000-0000-4000-8000-000000000000"),
    holds: ({ http }) => http === 404,
  });
}

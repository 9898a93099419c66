/** Each walk through the list: what stayed is there once, in order, and the walk ends; a cursor is good until then. */
import { checkScan, type ScanFinding, type ScanPage, type ScanRow } from "#core/checkers/index.ts";
import type { Json } from "#core/labs/history/event.ts";
import type { FaultMark, History, Operation } from "#core/labs/history/history.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";
import { memberOf } from "../clients/requests.ts";
import { itemsOf } from "./item-lives.ts";

const judged = ["exactly-once", "ordered", "scan-ends", "cursor-survives", "limit-capped"] as const;
type Judged = (typeof judged)[number];
interface Found extends Violation {
  readonly invariant: Judged;
}

const invariantByKind: Readonly<Record<ScanFinding, Judged>> = {
  missing: "exactly-once",
  repeated: "exactly-once",
  phantom: "exactly-once",
  "out-of-order": "ordered",
  endless: "scan-ends",
  "page-too-long": "limit-capped",
};

const mostItems = 100;
const mostViolations = 20;

export const checkScans = (history: History): ReadonlyArray<InvariantVerdict> => {
  const kills = history.faults.filter(({ kind }) => kind === "kill9" || kind === "term");
  const pages = history.operations.filter(({ f, key }) => f === "page" && !lonely.has(key));
  const found = [
    ...scanFindings(history, pages, kills),
    ...refusedCursors(pages, kills),
    ...tooMany(history),
  ];
  const stats = {
    pages: pages.length,
    scans: new Set(pages.map(({ key }) => key)).size,
    kills: kills.length,
  };
  return judged.map((invariant) => {
    const violations = found.filter((one) => one.invariant === invariant).slice(0, mostViolations);
    return { invariant, status: violations.length > 0 ? "fail" : "pass", violations, stats };
  });
};

/** Single pages that belong to no walk. */
const lonely: ReadonlySet<string> = new Set(["contract", "deepest"]);

const scanFindings = (
  history: History,
  pages: ReadonlyArray<Operation>,
  kills: ReadonlyArray<FaultMark>,
): ReadonlyArray<Found> => {
  const { lives, unnamed } = itemsOf(history);
  const known = new Set(lives.map(({ item }) => item));
  const names = [...new Set(pages.map(({ key }) => key))];
  return names.flatMap((name) => {
    const walk = pages.filter(({ key, outcome }) => key === name && outcome === "ok").map(pageOf);
    const { findings } = checkScan({ pages: walk }, lives, {
      order: ["descending", "ascending"],
      limit: mostItems,
      unnamed,
    });
    const within = kills.filter(
      ({ begin }) => begin > (walk[0]?.start ?? 0) && begin < (walk.at(-1)?.end ?? 0),
    );
    return findings
      .filter(({ kind, key }) => kind !== "phantom" || known.has(key))
      .map(({ kind, says, ids }) => ({
        invariant: invariantByKind[kind],
        says,
        ops: ids,
        effects: [],
        faults: within.slice(0, 4).map(({ i }) => i),
        isMinimal: false,
      }));
  });
};

const pageOf = ({ op, start, end, in: asked, out }: Operation): ScanPage => {
  const [cursor, next, rows] = [memberOf(asked, "cursor"), memberOf(out, "next"), memberOf(out, "rows")];
  return {
    id: op,
    start,
    end,
    cursor: typeof cursor === "string" ? cursor : null,
    next: typeof next === "string" ? next : null,
    rows: Array.isArray(rows) ? (rows as ReadonlyArray<Json>).map(rowOf) : [],
  };
};

/** 36 hexadecimal digits and hyphens, or a row of digits of one kind: their order is the same everywhere. */
const evenText = /^[0-9a-f]{8}-[0-9a-f-]{27}$/u;

/** Ids are compared only where all agree on their order: numbers, and UUIDs in lower case. Other texts sort by a locale. */
const rowOf = (row: Json): ScanRow => {
  const [id, at] = [memberOf(row, "id"), memberOf(row, "at")];
  const isComparable = typeof id === "number" || (typeof id === "string" && evenText.test(id));
  const moment = typeof at === "number" ? [at] : [];
  return { item: String(id), sortedBy: moment.length > 0 && isComparable ? [...moment, id] : moment };
};

/** A cursor that was given out and is refused. */
const refusedCursors = (
  pages: ReadonlyArray<Operation>,
  kills: ReadonlyArray<FaultMark>,
): ReadonlyArray<Found> =>
  pages.flatMap((refused) => {
    const cursor = memberOf(refused.in, "cursor");
    if (typeof cursor !== "string" || !isRefused(refused)) return [];
    const giver = pages.findLast((one) => one.end <= refused.start && memberOf(one.out, "next") === cursor);
    const kill = giver && kills.findLast(({ begin }) => begin > giver.start && begin < refused.end);
    if (!giver) return [];
    return [
      {
        invariant: kill ? ("cursor-survives" as const) : ("scan-ends" as const),
        says: `A nextCursor was given out at ${seconds(giver.end)}${kill ? `, the process was killed at ${seconds(kill.begin)}` : ""}, and the request with it was answered ${refused.http} at ${seconds(refused.end)}.`,
        ops: [giver.op, refused.op],
        effects: [],
        faults: kill ? [kill.i] : [],
        isMinimal: true,
      },
    ];
  });

/** For good: "too many requests" and the like may be asked again. */
const isRefused = ({ http }: Operation): boolean =>
  http !== null && http >= 400 && http < 500 && ![408, 425, 429].includes(http);

const tooMany = (history: History): ReadonlyArray<Found> =>
  history.operations.flatMap(({ f, op, out }) => {
    const count = f === "greedy" ? memberOf(out, "count") : null;
    if (typeof count !== "number" || count <= mostItems) return [];
    const says = `GET /items?limit=1000000 gave ${count} items; a page holds at most ${mostItems}.`;
    return [{ invariant: "limit-capped", says, ops: [op], effects: [], faults: [], isMinimal: true }];
  });

const seconds = (microseconds: number): string => `${(microseconds / 1_000_000).toFixed(3)} s`;

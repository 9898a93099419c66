/** The same try again and again with the same answer is one row, "4 × refused": a dead service is no story. */
import type { Operation } from "#core/labs/history/history.ts";

export interface Retried {
  readonly first: Operation;
  readonly last: Operation;
  readonly times: number;
  readonly isCited: boolean;
}

/** In the order of time. Only a refusal folds: an answer, or the lack of one, is worth its own row. */
export const foldRetries = (
  operations: ReadonlyArray<Operation>,
  cited: ReadonlySet<number>,
): ReadonlyArray<Retried> => {
  const rows: Array<Retried> = [];
  const rowByClient = new Map<string, number>();
  for (const one of [...operations].sort((a, b) => a.start - b.start || a.op - b.op)) {
    const at = rowByClient.get(one.client);
    const before = at === undefined ? undefined : rows[at];
    if (at !== undefined && before !== undefined && isSameTry(before.last, one)) {
      rows[at] = {
        first: before.first,
        last: one,
        times: before.times + 1,
        isCited: before.isCited || cited.has(one.op),
      };
      continue;
    }
    rowByClient.set(one.client, rows.length);
    rows.push({ first: one, last: one, times: 1, isCited: cited.has(one.op) });
  }
  return rows;
};

const isSameTry = (a: Operation, b: Operation): boolean =>
  a.outcome === "fail" &&
  b.outcome === "fail" &&
  a.f === b.f &&
  a.key === b.key &&
  a.http === b.http &&
  a.instance === b.instance;

/** What must hold at every moment: each promise looks at one payment, and says what is wrong with it. */
import { memberOf } from "#core/labs/driving/members-of.ts";
import type { Operation } from "#core/labs/history/history.ts";
import { atTime, type Wrong } from "#core/labs/judging/verdict.ts";
import { askedAmount, chargedAmount, type Entry, idOf, looksFor } from "./ledger.ts";

export const oncePerKey = ({ key, asked, charges }: Entry): ReadonlyArray<Wrong> => {
  const [first, second] = charges;
  if (!first || !second) return [];
  const times = charges.map((charge) => `${chargedAmount(charge)} at ${atTime(charge.t)}`).slice(0, 4);
  // What had been asked by the second charge and reached somebody: refused connections charge nothing.
  const reached = asked.filter(
    ({ start, http, outcome }) => start <= second.t && (http !== null || outcome !== "fail"),
  );
  const ops = [...reached.slice(0, 3), ...reached.slice(-3)];
  return [
    {
      says: `key ${key} was charged ${charges.length} times: ${times.join(", ")}`,
      ops,
      effects: [first, second],
    },
  ];
};

export const oneId = (entry: Entry): ReadonlyArray<Wrong> => {
  const { key, acked } = entry;
  const [first] = acked;
  // An id that is gone was lost, and its key free again: that is another promise, `durable`.
  const lost = new Set(looksFor(entry).flatMap(({ look, ack }) => (look.http === 404 ? [idOf(ack)] : [])));
  const other = acked.find(
    (ack) => first && idOf(ack) !== idOf(first) && askedAmount(ack) === askedAmount(first),
  );
  if (!first || !other || lost.has(idOf(first)) || lost.has(idOf(other))) return [];
  return [
    {
      says: `key ${key} was answered with id ${idOf(first)}, and again with id ${idOf(other)}`,
      ops: [first, other],
    },
  ];
};

export const durable = (entry: Entry): ReadonlyArray<Wrong> =>
  looksFor(entry).flatMap(({ look, ack }): ReadonlyArray<Wrong> => {
    const ops = [ack, look];
    const id = idOf(ack);
    if (look.http === 404) {
      return [
        {
          says: `payment ${id} was confirmed at ${atTime(ack.end)}; at ${atTime(look.end)} it is not found`,
          ops,
        },
      ];
    }
    const saw = Number(memberOf(look.out, "amount"));
    if (saw === askedAmount(ack)) return [];
    // Another request under this key got its id too: `same-body` tells that story.
    if (entry.acked.some((one) => askedAmount(one) === saw)) return [];
    return [
      {
        says: `payment ${id} was confirmed over ${askedAmount(ack)}; read at ${atTime(look.end)} it is over ${saw}`,
        ops,
      },
    ];
  });

export const charged = ({ key, acked, charges }: Entry): ReadonlyArray<Wrong> => {
  const [first] = acked;
  if (!first || charges.some(({ t }) => t <= first.end)) return [];
  const later = charges[0] ? `its charge came at ${atTime(charges[0].t)}` : "the provider never charged it";
  return [
    {
      says: `key ${key} was answered as paid at ${atTime(first.end)}; ${later}`,
      ops: [first],
      effects: charges.slice(0, 1),
    },
  ];
};

export const sameBody = (entry: Entry): ReadonlyArray<Wrong> => {
  const { key, acked } = entry;
  const [first] = acked;
  const swapped = acked.find((ack) => first && askedAmount(ack) !== askedAmount(first));
  if (!first || !swapped) return [];
  // The payment was lost in between, so its key was free: `durable` tells that story.
  if (looksFor(entry).some(({ look }) => look.http === 404 && look.start <= swapped.end)) return [];
  return [
    {
      says: `key ${key} was paid over ${askedAmount(first)}, and answered ${swapped.http} when asked for ${askedAmount(swapped)}`,
      ops: [first, swapped],
    },
  ];
};

/** Only in the end: a charge whose payment is still being asked for may find it. */
export const sumsAgree = ({ key, asked, acked, charges }: Entry): ReadonlyArray<Wrong> => {
  const [charge] = charges;
  const [ack] = acked;
  if (!charge) return [];
  if (ack) {
    const wrong = charges.find((one) => chargedAmount(one) !== askedAmount(ack));
    return wrong
      ? [
          {
            says: `key ${key} is a payment over ${askedAmount(ack)}; ${chargedAmount(wrong)} was charged`,
            ops: [ack],
            effects: [wrong],
          },
        ]
      : [];
  }
  // Refused for good at the last; where nobody answered for good, the payment may still be found.
  const refused = asked.filter(isRefused);
  const last = refused.at(-1);
  return last
    ? [
        {
          says: `key ${key} was charged ${chargedAmount(charge)}, and answered ${last.http}: no payment stands for it`,
          ops: [last],
          effects: [charge],
        },
      ]
    : [];
};

/** A final no. */
const isRefused = ({ http }: Operation): boolean =>
  http !== null && http >= 400 && http < 500 && ![408, 409, 425, 429].includes(http);

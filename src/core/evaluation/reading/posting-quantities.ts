/** The scale that a posting speaks of, e.g. "10k requests per second": what block E compares with the résumé. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import type { Posting } from "#core/posting/index.ts";
import { type Quantity, quantitiesIn } from "#core/quantities/index.ts";
import { remember } from "../case/remember.ts";

export type CitedQuantity = Quantity & { readonly span: Span };

/** No posting is longer; a file of megabytes need not cost as much again. */
const LONGEST_READ = 100_000;

/** Hidden stretches say nothing about the job. */
export const postingQuantitiesOf = remember(
  (posting: Posting): ReadonlyArray<CitedQuantity> =>
    quantitiesIn(posting.text.slice(0, LONGEST_READ))
      .filter(({ start, end }) => !posting.removed.some(({ span }) => span.start < end && start < span.end))
      .map((quantity) => ({
        ...quantity,
        span: spanOf("posting", posting.text, quantity.start, quantity.end),
      })),
);

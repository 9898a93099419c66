/** Every reason that a report gives anywhere. */
import type { Reason } from "#core/base/evidence.ts";
import type { Evaluation } from "#core/evaluation/index.ts";

export const reasonsIn = ({
  blocks,
  knockouts,
  patterns,
  gaps,
  actions,
}: Evaluation): ReadonlyArray<Reason> => [
  ...Object.values(blocks).flatMap(({ statements }) => statements.flatMap(({ because }) => because)),
  ...[...knockouts, ...patterns, ...gaps, ...actions].flatMap(({ because }) => because),
];

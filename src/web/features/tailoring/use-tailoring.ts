/** Everything the screen shows, from what was tailored, what the variant says now and what the person decided. */
import { useMemo } from "react";
import type { ResumeRecord, Variant } from "#core/resume-record/index.ts";
import type { TailoredBook } from "#web/api/tailoring/tailorings.ts";
import type { BookDesk } from "#web/features/resume/editor/use-book.ts";
import { tailoredRecord, variantFor } from "./book/tailored-book.ts";
import { blocksOf } from "./lines/blocks-of.ts";
import { type Block, hasNewWords, isDecided, stateOfLine, type TailorLine } from "./lines/line.ts";
import { type StandingRequirement, standingRequirements } from "./requirements/standing.ts";

export interface TailoringView {
  readonly record: ResumeRecord;
  readonly variant: Variant | null;
  readonly blocks: ReadonlyArray<Block>;
  /** All lines in reading order. */
  readonly lines: ReadonlyArray<TailorLine>;
  readonly requirements: ReadonlyArray<StandingRequirement>;
  readonly done: number;
  /** Proposals and left-out lines that wait, with what they would say; null leaves the line out. */
  readonly waiting: ReadonlyArray<readonly [TailorLine, text: string | null]>;
}

export const useTailoring = (
  { book }: BookDesk,
  { tailoring, posting }: TailoredBook,
  postingId: string,
  settled: ReadonlySet<string>,
): TailoringView => {
  const record = useMemo(() => tailoredRecord(book, postingId), [book, postingId]);
  const blocks = useMemo(() => blocksOf(book.master, record, tailoring), [book.master, record, tailoring]);
  const requirements = useMemo(
    () => standingRequirements(posting, tailoring, record),
    [posting, tailoring, record],
  );
  const lines = useMemo(() => blocks.flatMap((block) => block.lines), [blocks]);
  return {
    record,
    variant: variantFor(book, postingId),
    blocks,
    lines,
    requirements,
    done: lines.filter((line) => isDecided(stateOfLine(line, settled))).length,
    waiting: lines.flatMap((line) => waitingOf(line, settled)),
  };
};

const waitingOf = (
  line: TailorLine,
  settled: ReadonlySet<string>,
): ReadonlyArray<readonly [TailorLine, string | null]> => {
  const state = stateOfLine(line, settled);
  if (state === "drop-proposed") return [[line, null]];
  return state === "proposed" && hasNewWords(line) ? [[line, line.proposal?.after ?? line.before]] : [];
};

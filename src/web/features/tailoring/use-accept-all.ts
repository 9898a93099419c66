/** Every proposal that waits, taken at once; what facts do not carry at this moment stays behind. */
import type { TailoringActs } from "./book/use-acts.ts";
import { useTailoringDesk } from "./desk-context.ts";
import { isCarried } from "./editing/use-verdicts.ts";
import type { TailorLine } from "./lines/line.ts";

/** A null text leaves the line out, which claims nothing. */
type Waiting = ReadonlyArray<readonly [TailorLine, text: string | null]>;

export const useAcceptAll = (acts: TailoringActs, waiting: Waiting): (() => void) => {
  const { verify, say } = useTailoringDesk();
  const accept = async (): Promise<void> => {
    const judged = await Promise.all(
      waiting.map(async (one) => ({ one, lands: one[1] === null || isCarried(await verify(one[1])) })),
    );
    const landing = judged.flatMap(({ one, lands }) => (lands ? [one] : []));
    acts.writeAll(landing);
    const leftOut = landing.filter(([, text]) => text === null).length;
    const how = leftOut === 0 ? "" : `, ${leftOut} of them by leaving a line out`;
    say(landing.length === 0 ? "Nothing waits." : `Took ${landing.length}${how}. One undo takes all back.`);
  };
  return () => void accept().catch(() => say("Nothing was taken: Mettle does not answer. Try once more."));
};

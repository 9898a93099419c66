/** One block's score as a bar with the apply line across it; the figure beside it says the same in words. */
import { useVerdictLines } from "../judged-context.ts";

export const BlockBar = ({ score }: { readonly score: number | null }) => {
  const { apply } = useVerdictLines();
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="h-2 w-full">
      <rect width="100" height="8" className="fill-well" />
      {score === null ? null : (
        <rect width={score * 20} height="8" className={score >= apply ? "fill-blue" : "fill-bronze"} />
      )}
      <line x1={apply * 20} x2={apply * 20} y1="0" y2="8" className="stroke-ink" strokeWidth="0.6" />
    </svg>
  );
};

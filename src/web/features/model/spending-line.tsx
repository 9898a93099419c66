/** What the month has cost so far, against the budget where there is one. */
import { useId } from "react";
import type { Spending } from "#app/ports/model.ts";
import { dollars } from "./dollars.ts";

export const SpendingLine = ({ spending }: { readonly spending: Spending }) => {
  const { calls, cost, unpriced, budget } = spending;
  const id = useId();
  return (
    <>
      <p id={id}>
        {calls === 0 ? "No call yet" : `${calls} ${calls === 1 ? "call" : "calls"}`}, {dollars(cost)}
        {budget === null ? "; no limit is set." : ` of ${dollars(budget)}.`}
      </p>
      {budget === null ? null : (
        <progress
          aria-labelledby={id}
          className="mt-2 block h-2 w-full max-w-md appearance-none border border-edge bg-well [&::-moz-progress-bar]:bg-blue [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-blue"
          max={Math.max(budget, 0.01)}
          value={Math.min(cost, budget)}
        />
      )}
      {unpriced === 0 ? null : (
        <p className="label mt-1">
          The price of {unpriced} of them is not known; they count at the dearest that is.
        </p>
      )}
    </>
  );
};

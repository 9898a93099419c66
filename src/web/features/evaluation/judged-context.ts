/** The report that the components below belong to, so that it need not be handed through each of them. */
import { createContext, useContext } from "react";
import type { Judged } from "#web/api/evaluations.ts";

const Context = createContext<Judged | null>(null);

export const JudgedScope = Context.Provider;

/** Null where a sentence stands outside a report. */
export const useJudged = (): Judged | null => useContext(Context);

/** The lines of the rubric between apply, consider and skip. */
export const useVerdictLines = (): Judged["rubric"]["verdicts"] =>
  useContext(Context)?.rubric.verdicts ?? { apply: 4, consider: 3.5 };

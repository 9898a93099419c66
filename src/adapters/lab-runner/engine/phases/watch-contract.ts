/** The expectations of a run, and the errors of the contract phase: there a 5xx is a wrong answer, never a race. */
import type { Reply, RequestStep, Step } from "#core/labs/index.ts";
import { contractViolation, type RunEnd } from "../run-end.ts";

export interface ContractWatch {
  readonly expect: (step: Extract<Step, { do: "expect" }>, isContractPhase: boolean) => void;
  readonly answered: (step: RequestStep, reply: Reply) => void;
  /** At the end of the contract phase. `isExcused`: something around the service went wrong in it, as the plan wanted. */
  readonly endPhase: (isExcused: boolean) => void;
  readonly held: () => number;
}

export const watchContract = (end: RunEnd): ContractWatch => {
  let held = 0;
  const errorByOp = new Map<number, string>();
  return {
    expect: ({ that, holds, saw, invariant = "contract", ops = [] }, isContractPhase) => {
      if (holds) {
        held += 1;
        // An error that the lab looked at and found right is right.
        for (const op of ops) errorByOp.delete(op);
        return;
      }
      const isError = isContractPhase && ops.some((op) => errorByOp.has(op));
      const violation = contractViolation(`${that}; ${saw}.`, ops);
      end.end({
        kind: "broken",
        violation: { ...violation, invariant: isError ? "contract" : invariant },
      });
    },
    answered: ({ method, path, answers = [], definite = [] }, { op, http, body }) => {
      if (http === null || http < 500 || answers.includes(http) || definite.includes(http)) return;
      errorByOp.set(op, `${method} ${path} answered ${http} ${(JSON.stringify(body) ?? "").slice(0, 200)}`);
    },
    endPhase: (isExcused) => {
      const [first] = errorByOp;
      errorByOp.clear();
      if (first === undefined || isExcused) return;
      const says = `${first[1]}, although nothing was wrong around it: requests came one at a time.`;
      end.end({ kind: "broken", violation: contractViolation(says, [first[0]]) });
    },
    held: () => held,
  };
};

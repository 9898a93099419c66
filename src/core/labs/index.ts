/** Labs: plans drawn from a seed, histories, and what a history shows. */
export {
  type ExplainQuestion,
  type GradedExplanation,
  gradeExplanation,
} from "./explain/grade-explanation.ts";
export type { HistoryEvent, HistoryHeader, Json } from "./history/event.ts";
export {
  type FaultMark,
  type History,
  historyOf,
  type Operation,
  type Outcome,
} from "./history/history.ts";
export type { Lab, LabPolicy } from "./lab.ts";
export type { Action, DownMode, EdgeRules, Fault, Trigger } from "./plan/fault.ts";
export type {
  ClientPlan,
  LabPlan,
  LoadPlan,
  Phase,
  RunSize,
  StubAnswer,
  StubPlan,
  StubRequest,
} from "./plan/lab-plan.ts";
export { type Random, randomOf } from "./plan/random.ts";
export {
  type Reply,
  type RequestStep,
  request,
  type Step,
  type Steps,
} from "./plan/step.ts";
export { bulletOf, labFactOf } from "./receipt/bullet-of.ts";
export { pureCrypto } from "./receipt/crypto/pure-crypto.ts";
export { receiptPage } from "./receipt/page/receipt-page.ts";
export { verifyPage } from "./receipt/page/verify-page.ts";
export type {
  Receipt,
  Sensitivity,
} from "./receipt/receipt.ts";
export { receiptOf } from "./receipt/receipt-of.ts";
export { type ReceiptCheck, signedTextOf, verifyReceipt } from "./receipt/verify-receipt.ts";
export { labs } from "./register.ts";
export type {
  Counterexample,
  ShownOperation,
} from "./report/counterexample/counterexample.ts";
export { counterexampleOf, sliceOf } from "./report/counterexample/counterexample-of.ts";
export { htmlReport } from "./report/html/html-report.ts";
export { spaceTimeSvg } from "./report/svg/space-time-svg.ts";
export { printRun } from "./report/text/print-run.ts";
export type {
  Candidate,
  LabRun,
  LoadFigures,
  Machine,
  RunFigures,
} from "./run/lab-run.ts";
export type { InvariantVerdict, Violation } from "./verdict/violation.ts";

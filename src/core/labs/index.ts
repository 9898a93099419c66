/** Labs: plans drawn from a seed, histories, and what a history shows. */
export {
  type ExplainQuestion,
  type ExplanationBand,
  type GradedExplanation,
  gradeExplanation,
} from "./explain/grade-explanation.ts";
export type { EventKind, HistoryEvent, HistoryHeader, Json } from "./history/event.ts";
export {
  type Effect,
  type FaultMark,
  type History,
  historyOf,
  type Note,
  type Operation,
  type Outcome,
} from "./history/history.ts";
export type { CheckPoint, InvariantKind, Lab, LabPolicy, LabSetting } from "./lab.ts";
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
  type HttpAnswer,
  type Reply,
  type RequestStep,
  request,
  type Step,
  type Steps,
  together,
} from "./plan/step.ts";
export { bulletOf, type LabBullet, labFactOf } from "./receipt/bullet-of.ts";
export { pureCrypto } from "./receipt/crypto/pure-crypto.ts";
export { type ReceiptPageOptions, receiptPage } from "./receipt/page/receipt-page.ts";
export { verifyPage } from "./receipt/page/verify-page.ts";
export type {
  Receipt,
  ReceiptContent,
  ReceiptExplanation,
  ReceiptInvariant,
  ReceiptMetrics,
  Sensitivity,
} from "./receipt/receipt.ts";
export type { ReceiptSigning, ReceiptVerifying } from "./receipt/receipt-crypto.ts";
export { type NothingToAttest, type ReceiptContext, receiptOf } from "./receipt/receipt-of.ts";
export { type ReceiptCheck, signedTextOf, verifyReceipt } from "./receipt/verify-receipt.ts";
export { labs } from "./register.ts";
export type {
  Counterexample,
  Lane,
  ShownEffect,
  ShownFault,
  ShownOperation,
} from "./report/counterexample/counterexample.ts";
export { counterexampleOf, sliceOf } from "./report/counterexample/counterexample-of.ts";
export { type HtmlReportOptions, htmlReport } from "./report/html/html-report.ts";
export { type DrawingOptions, spaceTimeSvg } from "./report/svg/space-time-svg.ts";
export { printRun } from "./report/text/print-run.ts";
export type { PrintRunOptions } from "./report/text/print-run-options.ts";
export type {
  Candidate,
  LabRun,
  LoadFigures,
  Machine,
  RunFigures,
  RunVerdict,
} from "./run/lab-run.ts";
export type { InvariantVerdict, VerdictStatus, Violation } from "./verdict/violation.ts";

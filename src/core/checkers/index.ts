/** Checkers of histories: plain arrays of operations in, what they cannot be explained by out. They know nothing of labs. */

export { accountQueue } from "./accounting/account-queue.ts";
export { accountSet, type SetAdd, type SetFinding, type SetRead } from "./accounting/account-set.ts";
export type { CounterAdd } from "./accounting/applied-adds.ts";
export { boundCounter, type CounterFinding, type CounterRead } from "./accounting/bound-counter.ts";
export { type EffectFinding, type ExecutedEffect, limitEffects } from "./accounting/limit-effects.ts";
export type { QueueAttempt, QueueDelivery, QueueFinding, QueueHistory } from "./accounting/queue-history.ts";
export { boundStock, type StockFinding } from "./accounting/stock/bound-stock.ts";
export type { StockAttempt, StockRead, StockRules } from "./accounting/stock/stock-history.ts";
export {
  type BalanceSnapshot,
  type BankFinding,
  type BankRules,
  totalBalances,
} from "./accounting/total-balances.ts";
export type { CheckResult, Finding } from "./finding.ts";
export { checkLeases } from "./lease-intervals/check-leases.ts";
export type { Lease, LeaseAttempt, LeaseFinding, LeaseHistory, LeaseRules } from "./lease-intervals/lease.ts";
export {
  checkLinearizability,
  type LinearizabilityOptions,
  type LinearizabilityResult,
  type LinearizabilityViolation,
} from "./linearizability/check-linearizability.ts";
export { type AppendKeyValueInput, appendKeyValueModel } from "./linearizability/models/append-key-value.ts";
export { type CounterInput, counterModel } from "./linearizability/models/counter.ts";
export { type FifoQueueInput, fifoQueueModel } from "./linearizability/models/fifo-queue.ts";
export { type KeyValueInput, keyValueModel } from "./linearizability/models/key-value.ts";
export { type LockInput, lockModel } from "./linearizability/models/lock.ts";
export {
  type CasRegisterInput,
  casRegisterModel,
  type RegisterInput,
  registerModel,
} from "./linearizability/models/register.ts";
export {
  illegal,
  type LookAhead,
  type OperationKind,
  type SequentialModel,
} from "./linearizability/sequential-model.ts";
export type { TimedOperation } from "./linearizability/timed-operation.ts";
export { checkListAppend } from "./list-append/check-list-append.ts";
export type {
  ListAppendFinding,
  ListAppendOptions,
  ListStep,
  ListTransaction,
  ListValue,
} from "./list-append/list-transaction.ts";
export { createHistogram, type Histogram } from "./performance/histogram.ts";
export {
  type Calibration,
  defaultLagGate,
  judgeLoad,
  type LagGate,
  type LoadFigures,
  type LoadTarget,
  type LoadVerdict,
} from "./performance/judge-load.ts";
export { checkScan } from "./scan-coverage/check-scan.ts";
export type { ItemLife, Scan, ScanFinding, ScanPage, ScanRow, ScanRules } from "./scan-coverage/scan.ts";
export type { Attempt, Timed } from "./timed.ts";
export { checkRateLimit } from "./token-bucket/check-rate-limit.ts";
export type { LimitedRequest, LimitFinding, LimitOptions, LimitPolicy } from "./token-bucket/limit-policy.ts";

/** Bank accounting: money moves, the total does not, in every snapshot. After Jepsen's `bank` checker. */
import { type CheckResult, type Finding, findingOf } from "../finding.ts";
import { readableSpan, type Timed } from "../timed.ts";

/** One read of all accounts that the service promises to be a snapshot; amounts in whole units (cents). */
export interface BalanceSnapshot<Id = number> extends Timed<Id> {
  readonly balanceByAccount: ReadonlyMap<string, number>;
}

export interface BankRules {
  /** What all balances sum to at every instant, in the snapshots' unit. */
  readonly total: number;
  /** Every account, all of which each snapshot must list. */
  readonly accounts: ReadonlyArray<string>;
  /** The least a balance may be; minus infinity where overdrafts are legal. */
  readonly least: number;
}

export type BankFinding = "wrong-total" | "overdrawn" | "unknown-account" | "missing-account";

/**
 * Checks each snapshot of a closed set of accounts: total unchanged, no balance below `least`, no account missing or
 * made up. Sound without regard to time: transfers keep the total at every instant, so any one snapshot suffices.
 * Linear.
 *
 * Source: Jepsen, `jepsen.tests.bank`.
 *
 * ```ts
 * import { totalBalances } from "#core/checkers/index.ts";
 *
 * const snapshot = { id: 7, start: 0, end: 10, balanceByAccount: new Map([["a", 60], ["b", 50]]) };
 * const { findings } = totalBalances([snapshot], { total: 100, accounts: ["a", "b"], least: 0 });
 * expect(findings[0]?.says).toContain("sums to 110, not 100");
 * ```
 */
export const totalBalances = <Id>(
  snapshots: ReadonlyArray<BalanceSnapshot<Id>>,
  rules: BankRules,
): CheckResult<BankFinding, Id> => {
  const known = new Set(rules.accounts);
  return {
    findings: snapshots.flatMap((snapshot) => [
      ...strangers(snapshot, known),
      ...wrongTotal(snapshot, rules),
      ...overdrawn(snapshot, rules),
    ]),
    stats: { snapshots: snapshots.length, accounts: rules.accounts.length },
  };
};

type BankFindings<Id> = ReadonlyArray<Finding<BankFinding, Id>>;

const strangers = <Id>(snapshot: BalanceSnapshot<Id>, known: ReadonlySet<string>): BankFindings<Id> => {
  const { balanceByAccount, id } = snapshot;
  const when = `The snapshot in ${readableSpan(snapshot)}`;
  const extra = [...balanceByAccount.keys()].filter((account) => !known.has(account));
  const missing = [...known].filter((account) => !balanceByAccount.has(account));
  return [
    ...extra.map((account) =>
      findingOf("unknown-account", account, `${when} lists "${account}", which was never opened.`, [id]),
    ),
    ...missing.map((account) =>
      findingOf("missing-account", account, `${when} does not list "${account}".`, [id]),
    ),
  ];
};

/** Says nothing when accounts are missing or made up: that is the cause, and named already. */
const wrongTotal = <Id>(snapshot: BalanceSnapshot<Id>, { total, accounts }: BankRules): BankFindings<Id> => {
  const { balanceByAccount, id } = snapshot;
  const isComplete = accounts.every((account) => balanceByAccount.has(account));
  if (!isComplete || balanceByAccount.size !== new Set(accounts).size) return [];
  const sum = [...balanceByAccount.values()].reduce((before, balance) => before + balance, 0);
  if (sum === total) return [];
  const list = [...balanceByAccount]
    .slice(0, 8)
    .map(([account, balance]) => `${account} ${balance}`)
    .join(", ");
  const says = `The snapshot in ${readableSpan(snapshot)} sums to ${sum}, not ${total} (${list}).`;
  return [findingOf("wrong-total", "", says, [id])];
};

const overdrawn = <Id>(snapshot: BalanceSnapshot<Id>, { least }: BankRules): BankFindings<Id> =>
  [...snapshot.balanceByAccount]
    .filter(([, balance]) => balance < least)
    .map(([account, balance]) => {
      const says = `The snapshot in ${readableSpan(snapshot)} shows ${account} at ${balance}, below ${least}.`;
      return findingOf("overdrawn", account, says, [snapshot.id]);
    });

/** The budget of the month: what was spent, what calls that are under way may still cost, and whether one more fits. */
import type { ModelRecords, ModelSetting } from "#app/ports/model.ts";

export interface Purse {
  readonly open: (setting: ModelSetting, records: ModelRecords | null, month: string) => Promise<Hold>;
}

export interface Hold {
  /** Why the next request may not be sent; null when even the dearest answer to it fits. */
  readonly refusal: (soFar: number, most: number) => string | null;
  /** Once its cost is in the table. */
  readonly close: () => void;
}

export const createPurse = (): Purse => {
  const held = new Set<{ amount: number }>();
  return {
    open: async ({ budget }, records, month) => {
      if (budget === null || records === null) return unlimited;
      const own = { amount: 0 };
      held.add(own);
      const { cost: spent } = await records.spent(month);
      return {
        refusal: (soFar, most) => {
          const others = [...held].reduce((sum, { amount }) => sum + amount, -own.amount);
          if (spent + others + soFar + most > budget.amount)
            return `The budget of this month would not hold this question: ${dollars(spent + others + soFar)} of ${dollars(budget.amount)} are counted, and it may cost up to ${dollars(most)}. Raise the budget on the model page, or wait for the next month. Everything else in Mettle works without a model.`;
          own.amount = soFar + most;
          return null;
        },
        close: () => held.delete(own),
      };
    },
  };
};

const unlimited: Hold = { refusal: () => null, close: () => undefined };

const dollars = (amount: number): string => `$${amount.toFixed(amount < 0.1 ? 4 : 2)}`;

export { entriesOf } from "./entry-of.ts";
export { evidencedMonths, isEngineering } from "./evidenced-months.ts";
export type {
  Entry,
  Fact,
  OperationsMark,
  TradeoffMark,
} from "./fact.ts";
export { factsOf } from "./facts-of.ts";

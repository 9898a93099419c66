export type {
  Entry,
  Fact,
  FactQuantity,
  FactSkill,
  OperationsMark,
  OwnershipRank,
  Scope,
  TradeoffMark,
} from "./fact.ts";

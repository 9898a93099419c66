export { quantitiesIn } from "./quantities-in.ts";
export type { Dimension, Quantity } from "./quantity.ts";

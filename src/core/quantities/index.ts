export type { Dimension, Quantity } from "./quantity.ts";

/** Changes what is known of a figure in a list of units. */
import type { Unit } from "../unit.ts";
import type { Figure } from "./figure.ts";

export const setFigure = (read: Array<Unit>, index: number, more: Partial<Figure>): void => {
  const unit = read[index];
  if (unit?.figure != null) read[index] = { ...unit, figure: { ...unit.figure, ...more } };
};

/** What a figure leaves open: "about 300" is between 285 and 315, "fewer than 10" anything below. */
import type { Figure } from "../reading/figures/figure.ts";

/** Sums and products of decimals differ in the last digit. */
export const EXACT = 1e-6;
/** "About 90" from 86 is fine, from 80 it is not. */
export const ABOUT = 0.05;
/** "Nearly 100" from 92 is fine. */
export const NEARLY = 0.1;

export const spanOf = ({ bound, value }: Figure): readonly [number, number] => {
  switch (bound) {
    case "exact":
      return [value, value];
    case "about":
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    case "nearly":
      return [value * (1 - NEARLY), value];
    case "min":
      return [value, Number.POSITIVE_INFINITY];
    case "max":
      return [0, value];
  }
};

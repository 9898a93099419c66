/** The drawing in sentences, for who listens to it: the same moments in the order of time. */
import type { Counterexample } from "../counterexample/counterexample.ts";
import { momentsOf } from "../text/moments-of.ts";
import { printMs } from "../words/number-words.ts";

export const describeExample = (example: Counterexample): string =>
  momentsOf(example)
    .map(({ atMs, lane, text }) => `At ${printMs(atMs)} ms, ${lane}: ${text}.`)
    .join(" ");

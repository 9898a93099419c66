/** Hints for the legitimacy block: phrases of `knowledge/wording/posting-signals.yml` and what the fields add up to. */
import { contradictions } from "./contradictions.ts";
import { duplicatedText } from "./duplicated-text.ts";
import { fieldSignals } from "./field-signals.ts";
import { phraseSignals } from "./phrase-signals.ts";
import type { SignalReader } from "./signal-reader.ts";

const readers: ReadonlyArray<SignalReader> = [phraseSignals, fieldSignals, contradictions, duplicatedText];

export const readSignals: SignalReader = (context, draft) => {
  const signals = readers.flatMap((read) => read(context, draft));
  const firstById = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
  return [...firstById.values()].sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
};

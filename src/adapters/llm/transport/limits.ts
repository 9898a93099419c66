/** How long and how often a model is asked, and how much it may say. */
export interface Limits {
  /** For everything: retries, pauses, repair and fallbacks. */
  readonly deadlineMs: number;
  /** Until the first byte of an answer, which for a reply that is not streamed is all of its thinking. */
  readonly attemptMs: number;
  /** Between two pieces of an answer that has begun. */
  readonly idleMs: number;
  /** Requests that fail in a way that may pass, by model. */
  readonly attempts: number;
  readonly replyBytes: number;
}

export const usualLimits: Limits = {
  // A person waits for it; beyond two minutes they would rather write the sentence themselves.
  deadlineMs: 120_000,
  // A model on a laptop may think a minute before its first word.
  attemptMs: 75_000,
  idleMs: 20_000,
  attempts: 4,
  // A long letter has 5 kB; what is longer than a book chapter is no reply to any of our prompts.
  replyBytes: 400_000,
};

/** `METTLE_MODEL_SECONDS`: another deadline, for slow machines; what is no sensible number is ignored. */
export const limitsOf = (environment: NodeJS.ProcessEnv): Limits => {
  const seconds = Number(environment["METTLE_MODEL_SECONDS"]);
  if (!(seconds >= 1 && seconds <= 3600)) return usualLimits;
  const deadlineMs = seconds * 1000;
  return {
    ...usualLimits,
    deadlineMs,
    attemptMs: Math.max(deadlineMs * 0.6, Math.min(deadlineMs, usualLimits.attemptMs)),
    idleMs: Math.max(deadlineMs / 6, Math.min(deadlineMs, usualLimits.idleMs)),
  };
};

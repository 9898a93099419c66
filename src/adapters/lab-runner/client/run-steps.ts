/** Walks one logical client through its steps, until it has none left or its phase is over. */
import type { Action, ClientPlan, Reply, RequestStep, Step, Steps } from "#core/labs/index.ts";
import type { NewEvent } from "../engine/history-writer.ts";
import { waitFor } from "../engine/wait.ts";

export interface ClientSurroundings {
  readonly send: (step: RequestStep) => Promise<Reply>;
  /** Waits before a request that comes too early; not for requests of one moment. */
  readonly hold: (f: string) => Promise<void> | undefined;
  readonly act: (action: Action) => Promise<void>;
  readonly expect: (step: Extract<Step, { do: "expect" }>) => void;
  readonly note: (event: NewEvent) => void;
  /** Nothing new is sent after it. */
  readonly signal: AbortSignal;
}

export const runSteps = async (client: ClientPlan, around: ClientSurroundings): Promise<void> => {
  const steps = client.steps();
  let replies: ReadonlyArray<Reply> = [];
  for (;;) {
    const next = advance(steps, replies, around.signal);
    if (next === null) return;
    replies = await take(next, client, around);
  }
};

/** A generator that is ended runs its `finally` blocks, whose steps are not taken. */
const advance = (steps: Steps, replies: ReadonlyArray<Reply>, signal: AbortSignal): Step | null => {
  if (signal.aborted) {
    steps.return();
    return null;
  }
  const next = steps.next(replies);
  return next.done ? null : next.value;
};

const take = async (
  step: Step,
  client: ClientPlan,
  around: ClientSurroundings,
): Promise<ReadonlyArray<Reply>> => {
  switch (step.do) {
    case "request":
      await around.hold(step.f);
      return [await around.send(step)];
    case "together":
      return Promise.all(step.requests.map(around.send));
    case "sleep":
      await waitFor(step.ms, around.signal);
      return [];
    case "act":
      await around.act(step.action);
      return [];
    case "expect":
      around.expect(step);
      return [];
    case "note": {
      const { f, key, in: given, out } = step;
      const told = { ...(given === undefined ? {} : { in: given }), ...(out === undefined ? {} : { out }) };
      around.note({ p: client.name, ev: "note", f, key, ...told });
      // A client that only takes notes must not keep everything else from happening.
      await Promise.resolve();
      return [];
    }
  }
};

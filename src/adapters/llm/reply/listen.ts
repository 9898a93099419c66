/** Puts a reply together from the pieces of an answer: server-sent events, lines of JSON, or one JSON document. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { Provider, Said } from "../providers/provider.ts";
import { type Fault, faultOf } from "../transport/fault.ts";

export interface Listener {
  /** True when the model has said all that it wanted. */
  readonly hear: (piece: string) => boolean;
  /** `whole`: everything that was heard, for servers that do not stream although they were asked to. */
  readonly end: (whole: string) => Result<Heard, Fault>;
}

export interface Heard {
  readonly text: string;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly isCut: boolean;
}

export const listen = (
  provider: Provider,
  isStreamed: boolean,
  onText: (piece: string) => void,
): Listener => {
  const events = eventsOf(provider, onText);
  let rest = "";
  return {
    hear: (piece) => {
      if (!isStreamed) return false;
      const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/u);
      rest = lines.pop() ?? "";
      for (const line of lines) events.take(line);
      return events.isOver();
    },
    end: (whole) => {
      if (isStreamed) events.take(rest);
      if (events.heard.length > 0 || events.isOver()) return joined(events.heard, events.isOver());
      const answer = parsed(whole);
      if (typeof answer !== "object" || answer === null) return err(faultOf("not-json"));
      const said = provider.readWhole(answer);
      if (isStreamed && said.text) onText(said.text);
      return joined([said], true);
    },
  };
};

const eventsOf = (provider: Provider, onText: (piece: string) => void) => {
  const heard: Array<Said> = [];
  let isOver = false;
  const hearEvent = (event: unknown): void => {
    const said = provider.readEvent(event);
    heard.push(said);
    if (said.text) onText(said.text);
    isOver = said.isError === true || said.isLast === true;
  };
  return {
    heard,
    isOver: () => isOver,
    take: (line: string): void => {
      const json = provider.hasJsonLines ? line.trim() : eventOf(line);
      if (isOver || json === "") return;
      const event = parsed(json);
      if (event !== undefined) hearEvent(event);
      else if (json === "[DONE]") isOver = true;
    },
  };
};

/** Each of our servers sends an event as one line of JSON; names, ids, comments and unknown fields say nothing more. */
const eventOf = (line: string): string => (line.startsWith("data:") ? line.slice("data:".length).trim() : "");

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const joined = (heard: ReadonlyArray<Said>, isOver: boolean): Result<Heard, Fault> => {
  if (heard.some(({ isError }) => isError))
    return err(faultOf("server", "it reported an error in its reply"));
  // Without an end the connection broke, whatever the words look like so far.
  if (!isOver && !heard.some(({ isEnd }) => isEnd)) return err(faultOf("broken"));
  const last = Object.assign({}, ...heard) as Said;
  return ok({
    text: heard.map(({ text }) => text ?? "").join(""),
    inputTokens: last.inputTokens ?? null,
    outputTokens: last.outputTokens ?? null,
    isCut: last.isCut ?? false,
  });
};

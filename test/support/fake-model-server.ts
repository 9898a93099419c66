/** A model server on loopback that says, step by step, what a test wants it to say: right, wrong, slowly or not at all. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever was sent.
  readonly body: any;
}

/** Answers one request, or does not. */
export type Step = (response: ServerResponse, request: SeenRequest) => unknown;

export interface FakeModelServer {
  readonly url: string;
  readonly requests: ReadonlyArray<SeenRequest>;
  /** One step a request; the last one answers whatever comes after it. */
  readonly play: (...steps: ReadonlyArray<Step>) => void;
  readonly stop: () => Promise<void>;
}

export const startFakeModelServer = async (port = 0): Promise<FakeModelServer> => {
  const requests: Array<SeenRequest> = [];
  let steps: ReadonlyArray<Step> = [status(500)];
  let asked = 0;
  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const seen = { path: request.url ?? "", headers: request.headers, text, body: parsed(text) };
      requests.push(seen);
      const step = steps[Math.min(asked, steps.length - 1)];
      asked += 1;
      step?.(response, seen);
    });
    request.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    play: (...played) => {
      steps = played;
      asked = 0;
      requests.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const send =
  (code: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Step =>
  (response) =>
    response.writeHead(code, { "content-type": type, ...headers }).end(body);

export const json = (code: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Step =>
  send(code, "application/json", JSON.stringify(body), headers);

export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Step =>
  json(code, { error: { message: "no", type: "some_error" } }, headers);

/** Whole answers, each as its server would write it around `text`. */
export const openai = (
  text: string,
  usage: object | null = { prompt_tokens: 11, completion_tokens: 7 },
): Step =>
  json(200, {
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }],
    ...(usage ? { usage } : {}),
  });

export const anthropic = (input: unknown): Step =>
  json(200, {
    type: "message",
    role: "assistant",
    content: [{ type: "tool_use", id: "t1", name: "reply", input }],
    stop_reason: "tool_use",
    usage: { input_tokens: 11, output_tokens: 7 },
  });

/** Writes pieces one by one; `everyMs` between them. Ends the answer unless a later step of the script stops it. */
const written = async (
  response: ServerResponse,
  type: string,
  pieces: ReadonlyArray<string>,
  everyMs: number,
): Promise<void> => {
  response.writeHead(200, { "content-type": type });
  for (const piece of pieces) {
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};

export type Ending = "end" | "hang" | "cut" | "open";

const ended = (response: ServerResponse, ending: Ending): unknown => {
  if (ending === "end") return response.end();
  return ending === "cut" ? response.destroy() : undefined;
};

export const openaiEvents = (pieces: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...pieces.map((content) => event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
  event({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }),
  event({ choices: [], usage: { prompt_tokens: 11, completion_tokens: 7 } }),
  "data: [DONE]\n\n",
];

export const event = (value: unknown, name = ""): string =>
  `${name === "" ? "" : `event: ${name}\n`}data: ${JSON.stringify(value)}\n\n`;

export const events =
  (sent: ReadonlyArray<string>, ending: Ending = "end", everyMs = 1): Step =>
  async (response) => {
    await written(response, "text/event-stream; charset=utf-8", sent, everyMs);
    ended(response, ending);
  };

export const anthropicEvents = (pieces: ReadonlyArray<string>): ReadonlyArray<string> => [
  event(
    { type: "message_start", message: { usage: { input_tokens: 11, output_tokens: 1 } } },
    "message_start",
  ),
  event(
    { type: "content_block_start", index: 0, content_block: { type: "tool_use", input: {} } },
    "content_block_start",
  ),
  event({ type: "ping" }, "ping"),
  ...pieces.map((partial_json) =>
    event(
      { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json } },
      "content_block_delta",
    ),
  ),
  event({ type: "content_block_stop", index: 0 }, "content_block_stop"),
  event(
    { type: "message_delta", delta: { stop_reason: "tool_use" }, usage: { output_tokens: 7 } },
    "message_delta",
  ),
  event({ type: "message_stop" }, "message_stop"),
];

export const ollamaLines = (pieces: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...pieces.map((content) => `${JSON.stringify({ message: { role: "assistant", content }, done: false })}\n`),
  `${JSON.stringify({ message: { content: "" }, done: true, done_reason: "stop", prompt_eval_count: 11, eval_count: 7 })}\n`,
];

export const lines =
  (sent: ReadonlyArray<string>, ending: Ending = "end", everyMs = 1): Step =>
  async (response) => {
    await written(response, "application/x-ndjson", sent, everyMs);
    ended(response, ending);
  };

/** Takes the question and says nothing. */
export const hang: Step = () => undefined;

/** Half of an answer, then silence or the end of the connection. */
export const half =
  (ending: "hang" | "cut"): Step =>
  async (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
    response.write('{"choices":[{"message":{"content":"');
    await new Promise((resolve) => setTimeout(resolve, 1));
    ended(response, ending);
  };

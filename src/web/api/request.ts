/** Every call to the server goes through here: same origin only, JSON, and failures that a person can act on. */

/** A parsed body, and the version it was read at where the server gave one. */
export interface Answer<T> {
  readonly value: T;
  readonly etag: string | null;
}

/** How a call departs from a plain GET. */
export interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** Set on a POST that changes something: the same key twice changes it once. */
  readonly once?: boolean;
  /** Lets the request outlive the page; for what is sent while it closes. */
  readonly keepalive?: boolean;
}

/** Fails with a `Problem`, never with anything else, so that one notice can show every failure. */
export const request = async <T>(path: string, call: Call = {}): Promise<Answer<T>> => {
  const response = await fetch(path, {
    method: call.method ?? "GET",
    headers: headersOf(call),
    credentials: "same-origin",
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    ...(call.keepalive ? { keepalive: true } : {}),
  }).catch(() => {
    throw new Problem(0, "Mettle does not answer.", "Start it again with `npm start`, then try once more.");
  });
  if (!response.ok) throw await problemOf(response);
  const value = response.status === 204 ? undefined : await response.json();
  return { value: value as T, etag: response.headers.get("etag") };
};

/** An answer that is no success: `message` says what happened, `advice` what to do next where the server did not. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly advice: string;

  constructor(status: number, message: string, advice: string) {
    super(message);
    this.status = status;
    this.advice = advice;
  }
}

const headersOf = (call: Call): Record<string, string> => ({
  accept: "application/json",
  ...(call.body === undefined ? {} : { "content-type": "application/json" }),
  ...(call.ifMatch === undefined ? {} : { "if-match": call.ifMatch }),
  ...(call.once ? { "idempotency-key": crypto.randomUUID() } : {}),
});

/** RFC 9457, read defensively: a proxy or a crash may answer with anything. Our own `detail` ends in what to do. */
const problemOf = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  const detail: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "detail") : null;
  if (typeof detail === "string" && detail !== "") return new Problem(response.status, detail, "");
  return new Problem(response.status, `The server answered ${response.status}.`, adviceFor(response));
};

const adviceFor = ({ status, headers }: Response): string => {
  if (status === 401 || status === 403)
    return "Open the address that `npm start` printed; it carries the key.";
  if (status === 404) return "It may have been deleted. Go back and reload the list.";
  if (status === 412 || status === 409)
    return "It was changed elsewhere. Reload, then make your change again.";
  if (status === 413) return "Use a smaller file, or paste only the text.";
  if (status === 415) return "Use text, Markdown, JSON Resume, PDF, a saved page or an .eml file.";
  if (status === 429) return `Wait ${headers.get("retry-after") ?? "a few"} seconds and try again.`;
  return status >= 500
    ? "Try once more; if it stays, the log of the server says why."
    : "Check the input and try again.";
};

/** Chat completions, as OpenAI and everyone compatible with it serves them. */
import { countAt, type Provider, type Question, said, textAt, valueAt, withSchema } from "./provider.ts";

export const openai: Provider = {
  hasJsonLines: false,
  simpler: { schema: "object", object: "text", text: null },
  request: ({ url, model }, key, question) => ({
    url: endpointOf(url),
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    body: {
      model,
      messages: [
        { role: "system", content: systemOf(question) },
        ...question.turns.map(({ role, text }) => ({ role, content: text })),
      ],
      [question.dialect.limit]: question.maxTokens,
      ...formatOf(question),
      ...(question.isStreamed ? { stream: true } : {}),
      // Without it a stream tells no tokens; the plainest servers know neither.
      ...(question.isStreamed && question.dialect.form !== "text"
        ? { stream_options: { include_usage: true } }
        : {}),
    },
  }),
  readWhole: (answer) =>
    said({
      text: textAt(answer, "choices", 0, "message", "content"),
      ...usageOf(answer),
      isEnd: true,
      isCut: textAt(answer, "choices", 0, "finish_reason") === "length",
      isError: isError(answer),
    }),
  readEvent: (event) => {
    const finish = textAt(event, "choices", 0, "finish_reason");
    const isEnd = finish !== undefined;
    const usage = usageOf(event);
    // The count of tokens comes with the last words or after them.
    const isLast = usage.outputTokens !== undefined && (isEnd || valueAt(event, "choices", 0) === undefined);
    return said({
      text: textAt(event, "choices", 0, "delta", "content"),
      ...usage,
      isEnd: isEnd || undefined,
      isLast: isLast || undefined,
      isCut: isEnd ? finish === "length" : undefined,
      isError: isError(event) || undefined,
    });
  },
};

/** Given with or without the version, or whole. */
const endpointOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/$/u, "");
  return path.endsWith("/chat/completions")
    ? `${origin}${path}`
    : `${origin}${path || "/v1"}/chat/completions`;
};

const systemOf = ({ dialect, system, schema }: Question): string =>
  dialect.form === "schema" ? system : withSchema(system, schema);

const formatOf = ({ dialect, schema }: Question): object => {
  if (dialect.form === "text") return {};
  if (dialect.form === "object") return { response_format: { type: "json_object" } };
  const json_schema = { name: "reply", strict: isStrict(schema), schema };
  return { response_format: { type: "json_schema", json_schema } };
};

/** What may be left out of a reply cannot be enforced, and a server that enforces it refuses the whole question. */
const isStrict = (schema: unknown): boolean => {
  if (typeof schema !== "object" || schema === null) return true;
  const required = valueAt(schema, "required");
  const names = Object.keys(valueAt(schema, "properties") ?? {});
  const isWhole = names.every((name) => Array.isArray(required) && required.includes(name));
  return isWhole && Object.values(schema).every(isStrict);
};

const usageOf = (answer: unknown) => ({
  inputTokens: countAt(answer, "usage", "prompt_tokens"),
  outputTokens: countAt(answer, "usage", "completion_tokens"),
});

const isError = (answer: unknown): boolean => {
  const error = valueAt(answer, "error");
  return error !== undefined && error !== null;
};

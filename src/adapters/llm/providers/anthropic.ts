/** The messages of Anthropic; the form of the reply is that of a tool which the model has to use. */
import { countAt, type Provider, said, textAt, valueAt, withSchema } from "./provider.ts";

export const anthropic: Provider = {
  hasJsonLines: false,
  // Models that always think first may not be told which tool to use.
  simpler: { schema: "text", object: "text", text: null },
  request: ({ url, model }, key, question) => {
    const isPlain = question.dialect.form === "text";
    return {
      url: endpointOf(url),
      headers: { "anthropic-version": "2023-06-01", ...(key === null ? {} : { "x-api-key": key }) },
      body: {
        model,
        max_tokens: question.maxTokens,
        system: isPlain ? withSchema(question.system, question.schema) : question.system,
        messages: question.turns.map(({ role, text }) => ({ role, content: text })),
        ...(isPlain ? {} : toolOf(question.schema)),
        ...(question.isStreamed ? { stream: true } : {}),
      },
    };
  },
  readWhole: (answer) =>
    said({
      text: wordsOf(valueAt(answer, "content")),
      inputTokens: countAt(answer, "usage", "input_tokens"),
      outputTokens: countAt(answer, "usage", "output_tokens"),
      isEnd: true,
      isCut: textAt(answer, "stop_reason") === "max_tokens",
      isError: textAt(answer, "type") === "error",
    }),
  readEvent: (event) => {
    const stop = textAt(event, "delta", "stop_reason");
    return said({
      text: textAt(event, "delta", "partial_json") ?? textAt(event, "delta", "text"),
      inputTokens: countAt(event, "message", "usage", "input_tokens"),
      outputTokens: countAt(event, "usage", "output_tokens"),
      isLast: textAt(event, "type") === "message_stop" || undefined,
      isCut: stop === undefined ? undefined : stop === "max_tokens",
      isError: textAt(event, "type") === "error" || undefined,
    });
  },
};

const toolOf = (schema: object): object => ({
  tools: [{ name: "reply", description: "Takes your answer.", input_schema: schema }],
  tool_choice: { type: "tool", name: "reply" },
});

const endpointOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/$/u, "");
  return `${origin}${path.endsWith("/v1") ? path : `${path}/v1`}/messages`;
};

/** The arguments of the tool; a model that did not use it may have said the same in words. */
const wordsOf = (content: unknown): string | undefined => {
  if (!Array.isArray(content)) return undefined;
  const blocks: ReadonlyArray<unknown> = content;
  const used = blocks.find((block) => textAt(block, "type") === "tool_use");
  if (used !== undefined) return JSON.stringify(valueAt(used, "input") ?? null);
  return blocks.map((block) => textAt(block, "text") ?? "").join("");
};

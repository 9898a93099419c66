/** The chat of Ollama. Always streamed: then the pause between two words tells a slow model from a dead one. */
import { countAt, type Provider, said, textAt, valueAt } from "./provider.ts";

export const ollama: Provider = {
  hasJsonLines: true,
  dialects: [{ form: "schema", limit: "max_tokens" }],
  request: ({ url, model }, key, question) => ({
    url: `${url.replace(/\/$/u, "").replace(/\/api$/u, "")}/api/chat`,
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    body: {
      model,
      messages: [
        { role: "system", content: question.system },
        ...question.turns.map(({ role, text }) => ({ role, content: text })),
      ],
      format: question.schema,
      stream: true,
      options: { num_predict: question.maxTokens },
    },
  }),
  readWhole: (answer) => said({ ...partsOf(answer), isEnd: true }),
  readEvent: (event) => said(partsOf(event)),
};

const partsOf = (event: unknown) => ({
  text: textAt(event, "message", "content"),
  inputTokens: countAt(event, "prompt_eval_count"),
  outputTokens: countAt(event, "eval_count"),
  isLast: valueAt(event, "done") === true || undefined,
  isCut: textAt(event, "done_reason") === "length" || undefined,
  isError: valueAt(event, "error") !== undefined || undefined,
});

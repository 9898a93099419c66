/** The chat of Ollama. Always streamed: then the pause between two words tells a slow model from a dead one. */
import { countAt, type Provider, type Question, said, textAt, valueAt, withSchema } from "./provider.ts";

export const ollama: Provider = {
  hasJsonLines: true,
  // Its first versions knew "json" alone.
  simpler: { schema: "object", object: null, text: null },
  request: ({ url, model }, key, question) => ({
    url: `${url.replace(/\/$/u, "").replace(/\/api$/u, "")}/api/chat`,
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    body: {
      model,
      messages: [
        { role: "system", content: systemOf(question) },
        ...question.turns.map(({ role, text }) => ({ role, content: text })),
      ],
      format: question.dialect.form === "schema" ? question.schema : "json",
      stream: true,
      options: { num_predict: question.maxTokens },
    },
  }),
  readWhole: (answer) => said({ ...partsOf(answer), isEnd: true }),
  readEvent: (event) => said(partsOf(event)),
};

const systemOf = ({ dialect, system, schema }: Question): string =>
  dialect.form === "schema" ? system : withSchema(system, schema);

const partsOf = (event: unknown) => ({
  text: textAt(event, "message", "content"),
  inputTokens: countAt(event, "prompt_eval_count"),
  outputTokens: countAt(event, "eval_count"),
  isLast: valueAt(event, "done") === true || undefined,
  isCut: textAt(event, "done_reason") === "length" || undefined,
  isError: valueAt(event, "error") !== undefined || undefined,
});

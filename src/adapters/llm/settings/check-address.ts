/** Where words of a résumé may be sent: to this machine, or over an encrypted connection; and never by a detour. */
import type { BadModelSetting, ModelAddress } from "#app/ports/model.ts";
import { err, ok, type Result } from "#core/base/result.ts";

/** An empty address is the usual one of its kind. */
export const checkAddress = (
  { kind, url, model }: ModelAddress,
  environment: NodeJS.ProcessEnv,
): Result<ModelAddress, BadModelSetting> => {
  if (!/^[\w.:@/+-]{1,200}$/u.test(model)) return refused("Name the model, such as llama3.2 or gpt-5-mini.");
  const wanted = url.trim() || usualUrl[kind];
  const parsed = URL.canParse(wanted) ? new URL(wanted) : null;
  if (!parsed || (parsed.protocol !== "https:" && parsed.protocol !== "http:"))
    return refused("The address has to begin with https:// (or http:// for a server on this machine).");
  if (parsed.username !== "" || parsed.password !== "")
    return refused("The address holds a user name or password. Take them out; a key is given apart from it.");
  if (parsed.search !== "" || parsed.hash !== "")
    return refused(
      "The address holds a question mark or #. Give it only up to its path, such as https://host/v1.",
    );
  if (parsed.protocol === "http:" && !isLoopback(parsed) && environment["METTLE_MODEL_INSECURE"] !== "1")
    return refused(
      `http:// to ${parsed.hostname} would send your text and key in the clear. Use https://, or set METTLE_MODEL_INSECURE=1 if the network is yours.`,
    );
  return ok({ kind, url: `${parsed.origin}${parsed.pathname.replace(/\/$/u, "")}`, model });
};

const usualUrl: Readonly<Record<ModelAddress["kind"], string>> = {
  "openai-compatible": "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com",
  ollama: "http://127.0.0.1:11434",
};

export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/u.test(hostname);

export const isSameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin;

export const refused = (message: string): Result<never, BadModelSetting> =>
  err({ type: "BadModelSetting", message });

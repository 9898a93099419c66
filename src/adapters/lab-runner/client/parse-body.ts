/** The body of an answer as the labs read it: JSON where it is JSON, else its text, null when empty. */
import type { Json } from "#core/labs/index.ts";

/** Broken JSON is text too: what to make of it is for the contract to say, not for the harness. */
export const parseBody = (bytes: Buffer): Json => {
  const text = bytes.toString("utf8");
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

/** Of an answer's headers: lower-case names, several values joined as HTTP says. */
export const plainHeaders = (
  headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === "string" ? value : (value ?? []).join(", "),
    ]),
  );

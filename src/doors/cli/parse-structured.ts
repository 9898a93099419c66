/** JSON and YAML, which is one reader: JSON is YAML. In a file of its own so that it is loaded only when a command needs it. */
import { parse } from "yaml";
import { err, ok, type Result } from "#core/base/result.ts";

export interface NotStructured {
  readonly type: "NotStructured";
  readonly message: string;
}

export const parseStructured = (path: string, text: string): Result<unknown, NotStructured> => {
  try {
    return ok(parse(text, { maxAliasCount: 0 }));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.split("\n")[0] : "";
    return err({ type: "NotStructured", message: `${path} is neither JSON nor YAML: ${reason}` });
  }
};

/** JSON with the place of every value, so that a field of a JSON Resume can be cited. Keys are data, never property names. */
import { err, ok, type Result } from "#core/base/result.ts";

export type JsonNode =
  | { readonly kind: "string"; readonly value: string; readonly start: number; readonly end: number }
  | {
      readonly kind: "number" | "boolean" | "null";
      readonly value: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "array";
      readonly items: ReadonlyArray<JsonNode>;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "object";
      /** A later member of the same name wins, as in every JSON reader. */
      readonly members: ReadonlyMap<string, JsonNode>;
      readonly start: number;
      readonly end: number;
    };

export const jsonTreeOf = (text: string): Result<JsonNode, BrokenJson> => {
  const reader: Reader = { text, at: 0 };
  const node = readValue(reader, 0);
  if (node === null) return err(brokenAt(reader));
  skipBlanks(reader);
  return reader.at === text.length ? ok(node) : err(brokenAt(reader));
};

export interface BrokenJson {
  readonly type: "BrokenJson";
  /** Where reading stopped. */
  readonly offset: number;
  readonly line: number;
  readonly message: string;
}

const brokenAt = ({ text, at }: Reader): BrokenJson => {
  const line = text.slice(0, at).split("\n").length;
  const message = `This is no valid JSON: reading stopped at line ${line}. Correct that line, or export the file again.`;
  return { type: "BrokenJson", offset: at, line, message };
};

interface Reader {
  readonly text: string;
  at: number;
}

/** A résumé nests five deep; a file that goes deeper than this is an attack on the stack. */
const DEEPEST = 64;

const readValue = (reader: Reader, depth: number): JsonNode | null => {
  skipBlanks(reader);
  const first = reader.text.charAt(reader.at);
  if (depth > DEEPEST) return null;
  if (first === "{") return readObject(reader, depth);
  if (first === "[") return readArray(reader, depth);
  return first === '"' ? readString(reader) : readLiteral(reader);
};

const BLANKS = new Set([" ", "\t", "\n", "\r"]);

const skipBlanks = (reader: Reader): void => {
  while (BLANKS.has(reader.text.charAt(reader.at))) reader.at += 1;
};

/** Takes `sign` if it is next. */
const take = (reader: Reader, sign: string): boolean => {
  skipBlanks(reader);
  if (reader.text.charAt(reader.at) !== sign) return false;
  reader.at += 1;
  return true;
};

const readObject = (reader: Reader, depth: number): JsonNode | null => {
  const start = reader.at;
  reader.at += 1;
  const members = new Map<string, JsonNode>();
  if (take(reader, "}")) return { kind: "object", members, start, end: reader.at };
  do {
    skipBlanks(reader);
    const key = readString(reader);
    if (key?.kind !== "string" || !take(reader, ":")) return null;
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    members.set(key.value, value);
  } while (take(reader, ","));
  return take(reader, "}") ? { kind: "object", members, start, end: reader.at } : null;
};

const readArray = (reader: Reader, depth: number): JsonNode | null => {
  const start = reader.at;
  reader.at += 1;
  const items: Array<JsonNode> = [];
  if (take(reader, "]")) return { kind: "array", items, start, end: reader.at };
  do {
    const item = readValue(reader, depth + 1);
    if (item === null) return null;
    items.push(item);
  } while (take(reader, ","));
  return take(reader, "]") ? { kind: "array", items, start, end: reader.at } : null;
};

/** The span is what stands between the quotation marks. */
const readString = (reader: Reader): JsonNode | null => {
  const { text } = reader;
  if (text.charAt(reader.at) !== '"') return null;
  const start = reader.at + 1;
  let end = start;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  if (end >= text.length) return null;
  const value = unescaped(text.slice(start, end));
  if (value === null) return null;
  reader.at = end + 1;
  return { kind: "string", value, start, end };
};

const ESCAPES = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

const unescaped = (raw: string): string | null => {
  if (!raw.includes("\\")) return raw;
  const pieces: Array<string> = [];
  let from = 0;
  for (let at = raw.indexOf("\\"); at !== -1; at = raw.indexOf("\\", from)) {
    pieces.push(raw.slice(from, at));
    const hex = /^u([\da-fA-F]{4})$/u.exec(raw.slice(at + 1, at + 6))?.[1];
    const plain = ESCAPES.get(raw.charAt(at + 1));
    if (hex === undefined && plain === undefined) return null;
    pieces.push(hex === undefined ? (plain ?? "") : String.fromCharCode(Number.parseInt(hex, 16)));
    from = at + (hex === undefined ? 2 : 6);
  }
  return pieces.join("") + raw.slice(from);
};

/** Numbers, true, false, null: no longer than any number a résumé holds. */
const LITERAL = /(?:-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?|true|false|null)/uy;

const readLiteral = (reader: Reader): JsonNode | null => {
  LITERAL.lastIndex = reader.at;
  const found = LITERAL.exec(reader.text)?.[0];
  if (found === undefined) return null;
  const start = reader.at;
  reader.at += found.length;
  const kind = found === "null" ? "null" : found === "true" || found === "false" ? "boolean" : "number";
  return { kind, value: found, start, end: reader.at };
};

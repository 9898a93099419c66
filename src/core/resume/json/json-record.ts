/** Reads values out of a JSON tree by name, notes their places, and reports what has the wrong type. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import { hiddenRangesIn } from "#core/page-text/index.ts";
import type { FieldSource, ResumeReading } from "../resume-reading.ts";
import type { JsonNode } from "./json-tree.ts";

export interface JsonRecord {
  readonly node: JsonNode | undefined;
  readonly path: string;
}

export interface JsonReader {
  readonly fields: ReadonlyArray<FieldSource>;
  readonly warnings: ResumeReading["warnings"];
  /** The text under the first of `names` that has one, noted at `target`. */
  readonly text: (
    record: JsonRecord,
    names: ReadonlyArray<string>,
    target: string,
    read?: (value: string) => string,
  ) => string;
  readonly texts: (record: JsonRecord, name: string, target: string) => ReadonlyArray<string>;
  readonly child: (record: JsonRecord, name: string) => JsonRecord;
  /** The objects of an array; anything else in it is left out with a warning. */
  readonly children: (record: JsonRecord, name: string) => ReadonlyArray<JsonRecord>;
}

export const jsonReaderOf = (page: string): JsonReader => {
  const fields: Array<FieldSource> = [];
  const warnings: Array<ResumeReading["warnings"][number]> = [];
  const spanOfNode = ({ start, end }: JsonNode): Span => spanOf("resume", page, start, end);

  const warn = (path: string, expected: string, node: JsonNode): void => {
    if (warnings.length >= MOST_REPORTED) return;
    const message = `${path} should be ${expected} and is ${articleOf(node.kind)}; it was left out. Correct it, 1 minute.`;
    warnings.push({
      type: "wrong-type",
      message,
      span: spanOf("resume", page, node.start, Math.min(node.end, node.start + 80)),
    });
  };

  const note = (
    node: JsonNode | undefined,
    path: string,
    target: string,
    read = (value: string) => value,
  ): string => {
    if (node === undefined || node.kind === "null") return "";
    // A year written as a number is harmless; an object where a name should be is not.
    if (node.kind !== "string" && node.kind !== "number") {
      warn(path, "a text", node);
      return "";
    }
    const value = read(visibleOf(node.value).trim());
    if (value !== "") fields.push({ path: target, confidence: 1, box: null, span: spanOfNode(node) });
    return value;
  };

  const child = ({ node, path }: JsonRecord, name: string): JsonRecord => ({
    node: node?.kind === "object" ? node.members.get(name) : undefined,
    path: `${path}/${name}`,
  });

  const items = (record: JsonRecord, name: string): ReadonlyArray<JsonRecord> => {
    const list = child(record, name);
    if (list.node === undefined || list.node.kind === "null") return [];
    if (list.node.kind === "array")
      return list.node.items.map((node, i) => ({ node, path: `${list.path}/${i}` }));
    warn(list.path, "a list", list.node);
    return [];
  };

  return {
    fields,
    warnings,
    child,
    text: (record, names, target, read) => {
      for (const name of names) {
        const { node, path } = child(record, name);
        const value = note(node, path, target, read);
        if (value !== "") return value;
      }
      return "";
    },
    texts: (record, name, target) => {
      const values: Array<string> = [];
      for (const { node, path } of items(record, name)) {
        const value = note(node, path, `${target}/${values.length}`);
        if (value !== "") values.push(value);
      }
      return values;
    },
    children: (record, name) =>
      items(record, name).filter(({ node, path }) => {
        if (node?.kind === "object") return true;
        if (node !== undefined) warn(path, "an object", node);
        return false;
      }),
  };
};

/** A file full of mistakes needs no thousand warnings. */
const MOST_REPORTED = 50;

const articleOf = (kind: JsonNode["kind"]): string =>
  kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;

/** Without characters that no reader of the page would see. */
const visibleOf = (value: string): string =>
  hiddenRangesIn(value, "text").reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    value,
  );

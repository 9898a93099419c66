import { expect, test } from "vitest";
import { jsonSpanOf } from "./json-span.ts";

const value = { a: [1, { b: 'x "y" ]}' }], c: { d: null }, ä: true, e: [], f: {} };

test.each([0, 2])("finds each value of a JSON text with indent %i", (indent) => {
  const json = JSON.stringify(value, null, indent);
  const at = (...path: ReadonlyArray<string | number>) => jsonSpanOf("profile", json, path)?.quote;
  expect(at("a", 0)).toBe("1");
  expect(at("a", 1, "b")).toBe(JSON.stringify('x "y" ]}'));
  expect(at("c", "d")).toBe("null");
  expect(at("ä")).toBe("true");
  expect(JSON.parse(at("a") ?? "")).toEqual(value.a);
});

test("a value that is not there has no span", () => {
  const json = JSON.stringify(value);
  expect(jsonSpanOf("profile", json, ["z"])).toBeNull();
  expect(jsonSpanOf("profile", json, ["a", 7])).toBeNull();
  expect(jsonSpanOf("profile", json, ["e", 0])).toBeNull();
  expect(jsonSpanOf("profile", "", ["a"])).toBeNull();
});

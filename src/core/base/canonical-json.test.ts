import { expect, test } from "vitest";
import { canonicalJson, leavesOf } from "./canonical-json.ts";

test("the example of RFC 8785, §3.2.2", () => {
  const given = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonicalJson(given)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("members are sorted by code unit, and names of prototypes are names", () => {
  const given = JSON.parse(
    '{"\u20ac":1,"\\r":2,"\ufb33":3,"1":4,"\ud83d\ude02":5,"\u0080":6,"\u00f6":7,"__proto__":8}',
  );
  expect(canonicalJson(given)).toBe(
    '{"\\r":2,"1":4,"__proto__":8,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude02":5,"\ufb33":3}',
  );
});

test("leaves are pointed to, empty lists and objects too", () => {
  expect(leavesOf({ "a/b": [1, { "~": null }], z: [], e: {} })).toEqual([
    ["/a~1b/0", 1],
    ["/a~1b/1/~0", null],
    ["/e", {}],
    ["/z", []],
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createFrameReader, statusOf, tagOf } from "./frames.ts";

const frame = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

test("messages are the same however the stream is cut", () => {
  const message = fc.tuple(fc.constantFrom("C", "Z", "D"), fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(message), fc.array(fc.integer({ min: 1, max: 30 })), (messages, cuts) => {
      const stream = Buffer.concat(messages.map(([type, body]) => frame(type, Buffer.from(body))));
      const read = createFrameReader();
      const found: Array<string> = [];
      let at = 0;
      for (const cut of [...cuts, stream.length]) {
        for (const { type, bytes } of read(stream.subarray(at, at + cut)))
          found.push(type + bytes.toString("hex"));
        at += cut;
      }
      expect(found).toEqual(
        messages.map(([type, body]) => type + frame(type, Buffer.from(body)).toString("hex")),
      );
    }),
  );
});

test("a message too long to keep is passed in pieces, and the next one is found behind it", () => {
  const read = createFrameReader();
  const stream = Buffer.concat([frame("D", Buffer.alloc(200_000)), frame("Z", Buffer.from("I"))]);
  const found = [0, 70_000, 140_000].flatMap((at) =>
    read(stream.subarray(at, Math.min(at + 70_000, stream.length))),
  );
  expect(Buffer.concat(found.map(({ bytes }) => bytes)).equals(stream)).toBe(true);
  expect(found.map(({ type }) => type).filter((type) => type !== "")).toEqual(["D", "Z"]);
});

test("lengths that cannot be are passed on without end or crash", () => {
  const read = createFrameReader();
  for (const length of [0, 1, 0xffffffff]) {
    const bytes = Buffer.alloc(9, 1);
    bytes.writeUInt32BE(length, 1);
    expect(read(bytes).length).toBeLessThan(20);
  }
});

test("tags and states are read", () => {
  const [insert, ready] = createFrameReader()(
    Buffer.concat([frame("C", Buffer.from("INSERT 0 3\0")), frame("Z", Buffer.from("T"))]),
  );
  expect(insert && tagOf(insert)).toEqual({ word: "INSERT", rows: 3 });
  expect(ready && statusOf(ready)).toBe("T");
});

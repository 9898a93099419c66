import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { listingOf } from "./listing.ts";

test("a record for machines says when and under which number", () => {
  const page = {
    ...pageTextOf("Backend Engineer", "text"),
    embedded: [{ kind: "json-ld" as const, value: { datePosted: "2026-10-01T09:00:00Z", id: 212 } }],
  };
  expect(listingOf(page)).toEqual({ postedOn: "2026-10-01", number: "212" });
});

test("a line of the page says it too", () => {
  const page = pageTextOf("Backend Engineer\nPosted on 2026-10-01\nJob ID: R-2001", "text");
  expect(listingOf(page)).toEqual({ postedOn: "2026-10-01", number: "R-2001" });
});

test("a page that says nothing, or nonsense, has neither", () => {
  const nonsense = {
    ...pageTextOf("Backend Engineer", "text"),
    embedded: [{ kind: "json-ld" as const, value: [null] }],
  };
  expect(listingOf(nonsense)).toEqual({ postedOn: null, number: null });
});

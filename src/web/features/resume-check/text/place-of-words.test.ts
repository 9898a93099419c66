import { expect, test } from "vitest";
import { placeOfWords } from "./place-of-words.ts";

const quoted = (text: string, words: string): string | null => {
  const place = placeOfWords(text, words);
  return place ? text.slice(place.start, place.end) : null;
};

test("words are found across the line breaks of a text", () => {
  expect(quoted("• Cut p99\nlatency by 40 %.\n", "Cut p99 latency by 40 %.")).toBe(
    "Cut p99\nlatency by 40 %.",
  );
});

test("a short word must stand alone, and signs are signs", () => {
  expect(quoted("Google, Go, C++", "Go")).toBe("Go");
  expect(placeOfWords("Google, Go, C++", "Go")?.start).toBe(8);
  expect(quoted("Google, Go, C++", "C++")).toBe("C++");
  expect(quoted("a.b-c/d", "a.b-c/d")).toBe("a.b-c/d");
});

test("what stands there in another form, or not at all, has no place", () => {
  expect(placeOfWords("Mar 2021 – Present", "2021-03")).toBeNull();
  expect(placeOfWords("", "Go")).toBeNull();
  expect(placeOfWords("text", " ")).toBeNull();
});

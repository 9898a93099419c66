/** What is typed and pasted, cut into the pieces that a résumé keeps. */
import { expect, test } from "vitest";
import { besideItsWords } from "../lint/beside-its-words.ts";
import { splitPath } from "../lint/findings-by-entry.ts";
import { bulletsIn } from "./bullet-field.tsx";
import { wordsIn } from "./words-field.tsx";

test("commas, semicolons and lines end a word; a comma in brackets does not", () => {
  expect(wordsIn("Go, Java (8, 11); C++\nSQL,, ")).toEqual(["Go", "Java (8, 11)", "C++", "SQL"]);
  expect(wordsIn("Java (8, 11")).toEqual(["Java (8, 11"]);
});

test("marks before pasted lines go, whatever they were", () => {
  expect(bulletsIn("• One\r\n  – Two\n* Three\n\n-4 °C is cold")).toEqual([
    "One",
    "Two",
    "Three",
    "-4 °C is cold",
  ]);
});

test("a note in the margin does not quote the words it stands beside", () => {
  expect(besideItsWords("“Cut the …” has 30 words.", "Cut the cost of it all")).toBe("This has 30 words.");
  expect(besideItsWords("“Helped” hides what you did.", "Helped with it")).toBe(
    "“Helped” hides what you did.",
  );
});

test("a finding knows its entry and its place in it", () => {
  expect(splitPath("/work/0/highlights/2")).toEqual(["/work/0", "/highlights/2"]);
  expect(splitPath("/basics/location/city")).toEqual(["/basics", "/location/city"]);
  expect(splitPath("/basics/profiles/1/url")).toEqual(["/basics/profiles/1", "/url"]);
  expect(splitPath("/skills")).toEqual(["/skills", ""]);
  expect(splitPath("")).toEqual(["", ""]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { blankEducation, blankResume, blankWork, type Resume } from "#core/resume/index.ts";
import { printDate, printPeriod } from "./print-dates.ts";
import { linkedText, mailLink, phoneLink, shownAddress } from "./print-links.ts";
import type { Text } from "./printed-resume.ts";
import { printedResumeOf } from "./printed-resume-of.ts";
import { proseText, unbrokenText } from "./unbroken-text.ts";

const joined = (text: Text): string => text.flat().join("");

const empty: Resume = blankResume;

test("an empty résumé prints no section, no contact and a title all the same", () => {
  expect(printedResumeOf(empty)).toMatchObject({ title: "Résumé", contacts: [], sections: [] });
});

test("an entry with nothing in it leaves no empty section behind", () => {
  expect(printedResumeOf({ ...empty, work: [blankWork] }).sections).toEqual([]);
});

test("dates are printed as Mar 2022, ends as Present, and what is no date as it stands", () => {
  expect(["2022-03", "2022-03-15", "2019", "present", "2022-13", "Summer 2019", ""].map(printDate)).toEqual([
    "Mar 2022",
    "Mar 2022",
    "2019",
    "Present",
    "2022",
    "Summer 2019",
    "",
  ]);
});

test("a period needs both ends to have a dash", () => {
  expect([
    printPeriod("2022-03", "present"),
    printPeriod("2019", "2019"),
    printPeriod("", "2019-07"),
    printPeriod("2020", ""),
    printPeriod("", ""),
  ]).toEqual(["Mar 2022 – Present", "2019", "Jul 2019", "2020", ""]);
});

test("tokens that a line end would tear apart are kept whole", () => {
  const text = "Moved CI/CD and C++, on-call at 300 ms or 5 a day.";
  expect(unbrokenText(text)).toEqual([
    "Moved ",
    ["CI/CD"],
    " and ",
    ["C++,"],
    " ",
    ["on-call"],
    " at ",
    ["300 ms"],
    " or 5 a day.",
  ]);
});

test("a sentence does not end in a line of one short word", () => {
  expect(proseText("Pages fell from 37 to 6 a month.")).toEqual(["Pages fell from 37 to ", ["6 a month."]]);
  expect(proseText("Two words.")).toEqual(["Two words."]);
});

test("no text is lost by keeping pieces whole, and what is not seen is not printed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const again = joined(unbrokenText(text));
      expect(joined(unbrokenText(again))).toBe(again);
    }),
  );
  expect(joined(unbrokenText("  a\u0000b\u200Dc\u202Ed \n e\uD800 "))).toBe("a bcd e");
});

test("a megabyte without a blank is cut into pieces in no time", () => {
  expect(joined(unbrokenText("x/".repeat(500_000)))).toHaveLength(1_000_000);
});

test("only web, mail and telephone addresses are opened", () => {
  const addresses = [
    "javascript:alert(1)",
    "https://a.example/x",
    "a.example/x",
    "file:///etc/passwd",
    "data:x,y",
  ];
  expect(addresses.map((url) => linkedText("x", url).url)).toEqual([
    "",
    "https://a.example/x",
    "https://a.example/x",
    "",
    "",
  ]);
  expect([mailLink("a@b.example").url, mailLink("a b").url]).toEqual(["mailto:a@b.example", ""]);
  expect([phoneLink("(555) 010-0199").url, phoneLink("ask me").url]).toEqual(["tel:5550100199", ""]);
});

test("an address is shown without what every address begins with", () => {
  expect(shownAddress("https://www.linkedin.com/in/zoe/")).toEqual({
    text: [["linkedin.com/in/zoe"]],
    url: "https://www.linkedin.com/in/zoe/",
  });
});

test("a bare grade says what it is, and a network is named where its address does not", () => {
  const printed = printedResumeOf({
    ...empty,
    basics: {
      ...empty.basics,
      profiles: [
        { network: "Mastodon", username: "zoe", url: "https://social.example/@zoe" },
        { network: "GitHub", username: "zoe", url: "https://github.com/zoe" },
      ],
    },
    education: [{ ...blankEducation, institution: "TU", score: "1.3" }],
  });
  expect(printed.contacts.map(({ text }) => joined(text))).toEqual([
    "Mastodon: social.example/@zoe",
    "github.com/zoe",
  ]);
  expect(JSON.stringify(printed.sections)).toContain("Grade: 1.3");
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templates } from "#app/ports/resume/resume-printer.ts";
import { templateSizes } from "#core/resume-printing/index.ts";

const sourceOf = (template: string): string =>
  readFileSync(
    new URL(`../../../src/adapters/resume-printing/typst/templates/${template}.typ`, import.meta.url),
    "utf8",
  );

/** Relative luminance and contrast with white paper, as WCAG 2 reckons them. */
const contrastWithWhite = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
};

test.each(templates)("every colour in which %s sets text stands out from paper by 4.5 to 1", (template) => {
  const colors = [...sourceOf(template).matchAll(/#let (\w+) = rgb\("#([0-9a-f]{6})"\)/gu)];
  const inks = colors.filter(([, name]) => name !== "hair");
  expect(inks.length).toBeGreaterThan(1);
  for (const [, name, hex = ""] of inks) expect([name, contrastWithWhite(hex) >= 4.5]).toEqual([name, true]);
});

test.each(templates)(
  "%s keeps margins of three quarters of an inch and letters of ten points",
  (template) => {
    const [, margins = ""] = /margin: \((.{1,200}?)\),\n/u.exec(sourceOf(template)) ?? [];
    const inches = [...margins.matchAll(/([\d.]+)in/gu)].map(([, length]) => Number(length));
    expect(inches.length).toBeGreaterThan(2);
    expect(Math.min(...inches)).toBeGreaterThanOrEqual(0.75);
    expect(templateSizes[template]).toBeGreaterThanOrEqual(10);
  },
);

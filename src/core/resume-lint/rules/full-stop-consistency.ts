/** R186: bullets end alike. The fix adds or removes a full stop, nothing else. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const fullStopConsistency: LintRule = {
  id: "full-stop-consistency",
  title: "All bullets end with a full stop, or none",
  severity: "info",
  requirement: ["R186"],
  reason: "Either is fine. Mixed, it is the first thing that a careful reader sees.",
  good: [
    bulletsExample("Built the invoicing API.", "Ran it."),
    bulletsExample("Built the invoicing API", "Ran it"),
  ],
  bad: [bulletsExample("Built the invoicing API.", "Ran it.", "Wrote its runbook")],
  check: ({ bullets }) => {
    // Two sentences need their stops; other signs at the end are meant.
    const plain = bullets.filter(
      ({ text, isListing }) => !isListing && /[\p{L}\p{N})%.]$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text),
    );
    const withStop = plain.filter(({ text }) => text.endsWith("."));
    const without = plain.filter(({ text }) => !text.endsWith("."));
    const [few, many] = withStop.length < without.length ? [withStop, without] : [without, withStop];
    const [first] = few;
    const mended = few.filter(({ text }) => !ABBREVIATION.test(text));
    if (first === undefined || many.length === 0) return [];
    const isAdding = few === without;
    const others = few.length === 1 ? "" : ` and ${few.length - 1} more`;
    const clash = isAdding
      ? `without a full stop, and ${many.length} bullets end with one`
      : `with a full stop, and ${many.length} bullets end without`;
    return [
      {
        path: first.path,
        message: `${quoted(first.text)}${others} end${few.length === 1 ? "s" : ""} ${clash}. Make them alike, 1 minute.`,
        fix: {
          title: isAdding ? "Add full stops" : "Remove full stops",
          replacements: mended.map(({ path, text }) => ({
            path,
            before: text,
            after: isAdding ? `${text}.` : text.slice(0, -1),
          })),
        },
      },
    ];
  },
};

const ABBREVIATION = /\b(?:etc|inc|ltd|co|corp|e\.g|i\.e)\.$/iu;

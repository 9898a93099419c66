/** R181: a bullet starts with the verb; "I" is understood. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const firstPerson: LintRule = {
  id: "first-person",
  title: "Bullets do without “I” and “my”",
  severity: "info",
  requirement: ["R181", "R186"],
  reason:
    "Every line is about you; the word costs the place of the verb. In the summary it is a matter of taste and is let pass.",
  good: [bulletsExample("Designed the ledger schema.")],
  bad: [
    bulletsExample("I designed the ledger schema."),
    bulletsExample("My role was to design the ledger schema."),
  ],
  check: ({ bullets, find }) =>
    bullets.flatMap(({ path, text }) => {
      const [word] = find("lint-openings", "first-person", text);
      const isDuty = find("lint-openings", "duties", text)[0]?.start === 0;
      if (word === undefined || word.start !== 0 || isDuty) return [];
      const rest = text.slice(word.end).trimStart();
      // Only a plain past tense is sure to be a verb that may stand first.
      const isSafe = word.text === "I" && /^\p{Ll}+ed\s/u.test(rest);
      const after = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
      return [
        {
          path,
          words: word.text,
          message: `${quoted(text)} begins with “${word.text}”. Begin with the verb, 1 minute.`,
          ...(isSafe ? { fix: { title: "Delete “I”", replacements: [{ path, before: text, after }] } } : {}),
        },
      ];
    }),
};

/** R181, R169: "Successfully migrated" says no more than "Migrated". */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const paddedOpening: LintRule = {
  id: "padded-opening",
  title: "No adverb stands before the verb",
  severity: "info",
  requirement: ["R181", "R169"],
  reason:
    "Nobody writes down what they did unsuccessfully, so the word says nothing and takes the best place.",
  good: [bulletsExample("Migrated 14 services to Kubernetes.")],
  bad: [bulletsExample("Successfully migrated 14 services to Kubernetes.")],
  check: ({ bullets, find }) =>
    bullets.flatMap(({ path, text }) => {
      const [word] = find("lint-openings", "padding", text);
      const rest = word === undefined ? "" : text.slice(word.end).trimStart();
      if (word === undefined || word.start !== 0 || !/^\p{Ll}/u.test(rest)) return [];
      const after = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
      return [
        {
          path,
          words: word.text,
          message: `“${word.text}” can go from ${quoted(text)}: the verb alone is stronger. Delete it, 1 minute.`,
          fix: { title: `Delete “${word.text}”`, replacements: [{ path, before: text, after }] },
        },
      ];
    }),
};

/** R186: the name as its makers write it – "Postgre SQL" → "PostgreSQL". Only signs and capitals change. */
import type { LintCase } from "../case/lint-case.ts";
import { bulletsExample, skillsExample } from "../example.ts";
import type { LintDraft, LintRule } from "../lint-rule.ts";

export const technologySpelling: LintRule = {
  id: "technology-spelling",
  title: "Technologies are spelled as their makers do",
  severity: "info",
  requirement: ["R186", "R164"],
  reason: "“Javascript” and “Postgre SQL” are small slips that people of the trade see at once.",
  good: [
    skillsExample("PostgreSQL", "JavaScript", "Node.js", "GitHub Actions"),
    bulletsExample("Built it in Go with gRPC."),
  ],
  bad: [skillsExample("Javascript", "MongoDb"), bulletsExample("Moved reports from Mysql to Postgre SQL.")],
  check: (of) =>
    of.facts.flatMap(({ path, skills }) =>
      skills.flatMap(({ skill, span }): ReadonlyArray<LintDraft> => {
        const name = nameIfMisspelled(of, skill, span.quote);
        const value = valueAt(of, path);
        // Twice in one field, it is not sure which one is meant; in an address or in code the spelling is another's.
        if (name === null || value.split(span.quote).length !== 2 || isPartOfSign(value, span.quote))
          return [];
        return [
          {
            path,
            words: span.quote,
            message: `“${span.quote}” is spelled “${name}” by its makers. Correct it, 1 minute.`,
            fix: {
              title: `Write “${name}”`,
              replacements: [{ path, before: value, after: value.replace(span.quote, () => name) }],
            },
          },
        ];
      }),
    ),
};

const nameIfMisspelled = ({ taxonomy }: LintCase, skill: string, written: string): string | null => {
  const card = taxonomy.card(skill);
  if (card?.kind !== "technology" || written === card.name || bare(written) !== bare(card.name)) return null;
  // "Kafka streams", "Github actions": the second word may be an ordinary one.
  if (written.includes(" ") && written.toLowerCase() === card.name.toLowerCase()) return null;
  // All small is a command or a habit ("cron", "docker"); all in capitals it is a matter of the typeface.
  if (written === card.name.toLowerCase()) return null;
  // "Pandas" begins a line, or keeps the others company.
  if (card.name === written.toLowerCase()) return null;
  return written === written.toUpperCase() ? null : card.name;
};

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s._-]+/gu, "");

const isPartOfSign = (value: string, word: string): boolean => {
  const at = value.indexOf(word);
  return /[/@`._-]$/u.test(value.slice(0, at)) || /^(?:[/@`_-]|\.\w)/u.test(value.slice(at + word.length));
};

/** Facts stand in single values, each of which the prepared résumé can look up. */
const valueAt = ({ resume }: LintCase, path: string): string => {
  let value: unknown = resume;
  for (const key of path.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return "";
    // Its own member alone, and found at once: a list may be long.
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return typeof value === "string" ? value : "";
};

/** R186: one name for one technology. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const spellingConsistent: LintRule = {
  id: "spelling-consistent",
  title: "A technology has one name throughout",
  severity: "info",
  requirement: ["R186"],
  reason: "“K8s” here and “Kubernetes” there reads as two people's text; a search may know only one of them.",
  good: [bulletsExample("Moved 14 services to Kubernetes.", "Wrote a Kubernetes operator.")],
  bad: [bulletsExample("Moved 14 services to Kubernetes.", "Wrote a K8s operator.")],
  check: ({ facts, taxonomy }) => {
    const seen = new Map<string, Map<string, string>>();
    for (const { kind, path, skills } of facts) {
      if (kind !== "bullet") continue;
      for (const { skill, span } of skills) {
        if (taxonomy.card(skill)?.kind !== "technology") continue;
        const byWord = seen.get(skill) ?? new Map<string, string>();
        const word = span.quote.toLowerCase();
        if (!byWord.has(word)) byWord.set(word, path);
        seen.set(skill, byWord);
      }
    }
    return [...seen].flatMap(([skill, byWord]) => {
      const words = [...byWord.keys()];
      const path = [...byWord.values()].at(-1) ?? "";
      const [one = "", other = ""] = words;
      // "Amazon S3" and "S3", "Spring" and "Spring Boot 3" are a long and a short form.
      if (words.length < 2 || isLongForm(one, other) || isLongForm(other, one)) return [];
      return [
        {
          path,
          message: `${taxonomy.card(skill)?.name ?? skill} is written in ${words.length} ways: ${listed(words.map((word) => `“${word}”`))}. Choose one for the bullets, 2 minutes.`,
        },
      ];
    });
  },
};

const isLongForm = (long: string, short: string): boolean =>
  ` ${long.replaceAll(/[-()]/gu, " ")} `.includes(` ${short} `) || /\d$/u.test(long);

/** R186: bullets begin alike. The fix changes one letter. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const capitalStart: LintRule = {
  id: "capital-start",
  title: "Bullets begin with a capital letter",
  severity: "info",
  requirement: ["R186"],
  reason: "Among lines that begin with a capital, a small letter looks like a paste that went wrong.",
  good: [
    bulletsExample("Built the invoicing API.", "gRPC gateway for 12 teams."),
    bulletsExample("built an API", "ran it"),
  ],
  bad: [bulletsExample("Built the invoicing API.", "Ran it.", "wrote its runbook.")],
  check: ({ bullets, find }) => {
    const capitals = bullets.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    return bullets
      .filter(({ text, fact }) => {
        // A name may begin small: "gRPC", "pgbouncer", "iOS".
        const first = /^\p{Ll}+(?=\s)/u.exec(text)?.[0];
        const isName = fact?.skills.some(({ span }) => first !== undefined && span.quote.startsWith(first));
        // "by 55 %" is the end of the line above that was cut off.
        const isContinued = find("lint-small-words", "english", text)[0]?.start === 0;
        return first !== undefined && isName !== true && !isContinued;
      })
      .filter((_, __, small) => capitals > small.length)
      .map(({ path, text }) => ({
        path,
        message: `${quoted(text)} begins with a small letter. Make it a capital, 1 minute.`,
        fix: {
          title: "Begin with a capital",
          replacements: [{ path, before: text, after: `${text.charAt(0).toUpperCase()}${text.slice(1)}` }],
        },
      }));
  },
};

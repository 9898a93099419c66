/** R186: one sign for all bullets of a file. */
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const signs = (one: string, other: string) =>
  resumeExample(
    `${one} Built the invoicing API.\n${other} Ran it on call.`,
    { work: [jobOf(["Built the invoicing API.", "Ran it on call."])] },
    { marked: { "/work/0/highlights/0": one, "/work/0/highlights/1": other } },
  );

export const bulletSign: LintRule = {
  id: "bullet-sign",
  title: "All bullets have the same sign",
  severity: "info",
  requirement: ["R186"],
  reason: "Two signs in one list are a trace of two sources.",
  good: [signs("•", "•"), signs("-", "-")],
  bad: [signs("•", "-")],
  check: ({ bullets, mark }) => {
    const marked = bullets
      .filter(({ isWork }) => isWork)
      .flatMap(({ path }) => {
        const sign = mark(path);
        return sign === null ? [] : [{ path, sign }];
      });
    const [first] = marked;
    const other = marked.find(({ sign }) => sign !== first?.sign);
    if (first === undefined || other === undefined) return [];
    return [
      {
        path: other.path,
        message: `Bullets begin with “${first.sign}” and with “${other.sign}”. Use one sign, 2 minutes.`,
      },
    ];
  },
};

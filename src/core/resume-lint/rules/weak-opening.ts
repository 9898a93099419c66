/** R181: a bullet starts with what was done. A fix only turns "Responsible for designing" into "Designed". */
import type { LintCase } from "../case/lint-case.ts";
import { wordsIn } from "../case/phrases.ts";
import { bulletsExample } from "../example.ts";
import type { LintFix } from "../finding.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const weakOpening: LintRule = {
  id: "weak-opening",
  title: "A bullet starts with a strong verb",
  severity: "warning",
  requirement: ["R181", "R172"],
  reason:
    "The first word is read most. “Helped” and “responsible for” leave open what was your own work; if it was a part, name the part.",
  good: [
    bulletsExample("Designed the ledger schema and moved 4 TB into it without downtime."),
    bulletsExample("On call for 6 services, one week in four."),
    bulletsExample("Maintained 12 billing services at 99.95 % availability."),
  ],
  bad: [
    bulletsExample("Responsible for designing the ledger schema."),
    bulletsExample("Worked on the payments API."),
    bulletsExample("Helped with the migration to Kubernetes."),
  ],
  check: (of) =>
    of.bullets.flatMap(({ path, text, fact, hasNumber, hasResult, hasSecondClause, isListing }) => {
      const [duty] = of.find("lint-openings", "duties", text);
      // "Maintained 12 services at 99.95 %": a figure carries the line, whatever its verb.
      const isCarried = (hasNumber || (fact?.quantities.length ?? 0) > 0) && !duty?.text.includes(" ");
      // "Participated in the on-call rotation" is how it is said.
      const isOnCall = fact?.operations.some(({ kind }) => kind === "on-call") ?? false;
      if (duty === undefined || duty.start !== 0 || isListing || isCarried || isOnCall) return [];
      const isModest = of.find("ownership-verbs", "assisted", text)[0]?.start === 0;
      const fix = fixOf(of, path, text, duty.end);
      return [
        {
          path,
          words: duty.text,
          // Without a result the line has been told of already (vague-bullet); "helped" may be the honest word.
          severity: hasResult && !isModest && !hasSecondClause ? ("warning" as const) : ("info" as const),
          message: `“${duty.text}” hides what you did in ${quoted(text)}. Start with your own act (designed, built, moved, measured), or name your part of it. 2 minutes.`,
          ...(fix === null ? {} : { fix }),
        },
      ];
    }),
};

/** Only where the deed is already there: no act is invented, no part becomes the whole. */
const fixOf = ({ words, find }: LintCase, path: string, text: string, end: number): LintFix | null => {
  const [opening] = find("lint-openings", "duties", text);
  if (opening === undefined || !/^(?:was )?responsible for$/iu.test(opening.text)) return null;
  const next = wordsIn(text.slice(end, end + 40))[0];
  const pair = words("lint-openings", "gerund-pairs").find(
    (each) => each.split(" ")[0] === next?.text.toLowerCase(),
  );
  const deed = pair?.split(" ")[1];
  if (deed === undefined || next === undefined) return null;
  // "Responsible for designing and building X" would need its second verb changed too.
  if (/^\s*(?:,|and\b|&)/u.test(text.slice(end + next.end))) return null;
  const after = `${deed.charAt(0).toUpperCase()}${deed.slice(1)}${text.slice(end + next.end)}`;
  return { title: `Begin with “${deed}”`, replacements: [{ path, before: text, after }] };
};

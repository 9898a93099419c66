/** R201: a template that was not filled in. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const placeholderText: LintRule = {
  id: "placeholder-text",
  title: "No words of a template are left",
  severity: "error",
  requirement: ["R201", "R186"],
  reason: "“Improved X by XX%” ends the reading.",
  good: [
    bulletsExample("Reduced latency by 40 % for [REDACTED] customers."),
    bulletsExample("Built an xml importer."),
  ],
  bad: [
    bulletsExample("Reduced latency by XX% for [Company Name]."),
    bulletsExample("Lorem ipsum dolor sit amet."),
  ],
  check: ({ resume, bullets, find }) =>
    [
      { path: "/basics/name", text: resume.basics.name },
      { path: "/basics/summary", text: resume.basics.summary },
      ...resume.work.flatMap(({ name, position }, i) => [
        { path: `/work/${i}/name`, text: name },
        { path: `/work/${i}/position`, text: position },
      ]),
      ...bullets,
    ].flatMap(({ path, text }) => {
      const words = find("lint-contact", "placeholders", text)[0]?.text ?? PLACEHOLDER.exec(text)?.[0];
      if (words === undefined) return [];
      return [
        {
          path,
          words,
          message: `“${words}” is left over from a template. Fill it in, or delete the line. 3 minutes.`,
        },
      ];
    }),
};

const PLACEHOLDER =
  /\[(?:your|insert|company|job|name|number|metric|role|title|date|x+)(?:\s[^\]]{0,30})?\]|(?<![\p{L}\p{N}])(?:X{1,3}|N{2})\s?%|\$X{1,4}(?![\p{L}\p{N}])/iu;

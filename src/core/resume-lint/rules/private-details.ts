/** What UK and US employers would rather not know; advice, kindly. */
import { spanOf } from "#core/base/text-span.ts";
import { blankResume } from "#core/resume/index.ts";
import { bulletsExample, resumeExample } from "../example.ts";
import type { LintDraft, LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const privateDetails: LintRule = {
  id: "private-details",
  title: "Photo, age and family stay out where they are not usual",
  severity: "info",
  requirement: ["R185", "R188"],
  reason:
    "In the UK, the US, Ireland and Canada employers may not weigh them, and some set such résumés aside to be safe. In Germany or Japan they are still common.",
  good: [bulletsExample("Built date-of-birth checks for account opening.")],
  bad: [
    resumeExample("a photo", { basics: { ...blankResume.basics, image: "https://example.com/me.jpg" } }),
    {
      ...bulletsExample("Built the invoicing API."),
      show: "Date of birth: 12 May 1995",
      source: "Date of birth: 12 May 1995",
    },
  ],
  check: ({ resume, source, find }) => {
    const photo: ReadonlyArray<LintDraft> =
      resume.basics.image === ""
        ? []
        : [
            {
              path: "/basics/image",
              message: "A photo is usual in some countries; for the UK and the US leave it out, 1 minute.",
            },
          ];
    const labels = find("lint-contact", "private", source).filter(
      ({ start, end }) => /^\s*[:–-]/u.test(source.slice(end, end + 3)) && isLineStart(source, start),
    );
    const [first] = labels;
    if (first === undefined) return photo;
    const names = listed(labels.map(({ text }) => `“${text}”`));
    return [
      ...photo,
      {
        path: "/basics",
        span: spanOf("resume", source, first.start, first.end),
        message: `${names}: usual in some countries; for the UK and the US leave ${labels.length === 1 ? "it" : "them"} out, 1 minute.`,
      },
    ];
  },
};

const isLineStart = (source: string, at: number): boolean =>
  /(?:^|[\n•*|-])[\s*_]{0,4}$/u.test(source.slice(Math.max(0, at - 6), at));

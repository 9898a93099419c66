/** R184: "Mar 2022 – Present". */
import { datesWrittenIn } from "../dates-written.ts";
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const oneJob = (startWritten: string, endWritten: string, endDate: string) =>
  resumeExample(
    `${startWritten} – ${endWritten}`,
    { work: [jobOf([], { startDate: startWritten.length === 4 ? startWritten : "2022-03", endDate })] },
    { written: { "/work/0/startDate": startWritten, "/work/0/endDate": endWritten } },
  );

export const dateStyle: LintRule = {
  id: "date-style",
  title: "Dates are written “Mar 2022 – Present”",
  severity: "info",
  requirement: ["R184"],
  reason:
    "A month by name cannot be turned round and takes no more room, “2021 – 2022” can be one month or two years, and applicant systems know “Present” best.",
  good: [oneJob("Mar 2022", "Present", "present"), oneJob("March 2022", "present", "present")],
  bad: [
    oneJob("03/2022", "04/2024", "2024-04"),
    oneJob("Mar 2022", "now", "present"),
    oneJob("2022", "2024", "2024"),
  ],
  check: (of) => {
    if (!of.isEnglish) return [];
    const dates = datesWrittenIn(of);
    const numeric = dates.filter(({ style, asAdvised }) => NUMERIC.has(style) && asAdvised !== null);
    const years = dates.filter(({ style }) => style === "2022");
    const [first] = numeric;
    const [year] = years;
    const still = of.resume.work.flatMap((_, i) => {
      const path = `/work/${i}/endDate`;
      const text = of.written(path);
      return text !== null && of.find("lint-dates", "still-there", text).length > 0 ? [{ path, text }] : [];
    });
    return [
      ...(first === undefined
        ? []
        : [
            {
              path: first.path,
              message: `“${first.text}”${numeric.length > 1 ? ` and ${numeric.length - 1} more` : ""}: write the month by name, as “${first.asAdvised}”, which nobody can turn round. 2 minutes.`,
              fix: {
                title: "Write months by name",
                replacements: numeric.map(({ path, text, asAdvised }) => ({
                  path,
                  before: text,
                  after: asAdvised ?? text,
                })),
              },
            },
          ]),
      ...(year === undefined || years.length < dates.length
        ? []
        : [
            {
              path: year.path,
              message: `Jobs are dated by years alone (“${year.text}”), which hides up to two years each. Add the months, “Mar 2022 – Present”, 3 minutes.`,
            },
          ]),
      ...still.map(({ path, text }) => ({
        path,
        message: `“${text}” is understood by people and by fewer machines than “Present”. Write “Present”, 1 minute.`,
        fix: { title: "Write “Present”", replacements: [{ path, before: text, after: "Present" }] },
      })),
    ];
  },
};

const NUMERIC: ReadonlySet<string> = new Set(["03/2022", "2022-03"]);

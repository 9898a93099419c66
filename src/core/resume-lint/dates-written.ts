/** How a file writes the dates of its jobs, and how R184 would: "Mar 2022 – Present". */
import type { LintCase } from "./case/lint-case.ts";

export type DateStyle = "Mar 2022" | "March 2022" | "03/2022" | "2022-03" | "2022" | "other";

export interface WrittenDate {
  readonly path: string;
  readonly text: string;
  readonly style: DateStyle;
  /** The same date as "Mar 2022"; null when the month is not known. */
  readonly asAdvised: string | null;
}

const STYLES: ReadonlyArray<readonly [DateStyle, RegExp]> = [
  ["2022", /^\d{4}$/u],
  ["2022-03", /^\d{4}[-/.]\d{1,2}$/u],
  ["03/2022", /^\d{1,2}\s?[-/.]\s?\d{2,4}$/u],
  ["Mar 2022", /^\p{L}{3,4}\.?\s\d{4}$/u],
  ["March 2022", /^\p{L}{3,12}\s\d{4}$/u],
];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Start and end of each job as they stand in the file; nothing for a record without one. */
export const datesWrittenIn = ({ resume, written }: LintCase): ReadonlyArray<WrittenDate> =>
  resume.work.flatMap(({ startDate, endDate }, i) =>
    [
      { path: `/work/${i}/startDate`, value: startDate },
      { path: `/work/${i}/endDate`, value: endDate },
    ].flatMap(({ path, value }) => {
      const text = written(path);
      if (text === null || value === "" || value === "present") return [];
      return [{ path, text, style: styleOf(text), asAdvised: advisedOf(value) }];
    }),
  );

const styleOf = (text: string): DateStyle => {
  const [style] = STYLES.find(([, pattern]) => pattern.test(text.trim())) ?? ["other"];
  // "June 2022" and "May 2022" are short and long at once.
  return style === "Mar 2022" && /^\p{L}{4}\s/u.test(text) && !/^sept/iu.test(text) ? "March 2022" : style;
};

const advisedOf = (value: string): string | null => {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})/u.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : `${name} ${year}`;
};

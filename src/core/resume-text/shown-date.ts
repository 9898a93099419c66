/** Dates as every reader of résumés takes them: "Mar 2022 – Present" (R184). */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * A day is shown as its month: nobody reads it, and two forms side by side look careless.
 *
 * @example
 * shownDate("2022-03"); // "Mar 2022"
 */
export const shownDate = (date: string): string => {
  if (date === "present") return "Present";
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year !== undefined && name !== undefined ? `${name} ${year}` : date;
};

/**
 * @example
 * shownPeriod("2022-03", "present"); // "Mar 2022 – Present"
 */
export const shownPeriod = (start: string, end: string): string =>
  [shownDate(start), shownDate(end)].filter((date) => date !== "").join(" – ");

/** Dates as a résumé writes them: "Mar 2022 – Present". Days are left out: nobody reads the day on which a job began. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What is no date is printed as it was written. */
export const printDate = (date: string): string => {
  const trimmed = date.trim();
  if (trimmed.toLowerCase() === "present") return "Present";
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?(?:T.{0,40})?$/u.exec(trimmed);
  if (!parts) return trimmed;
  const [, year = "", month] = parts;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
};

/** A period of which one end may be missing. An end alone is a day of graduation more often than not, and stands alone. */
export const printPeriod = (start: string, end: string): string => {
  const [from, to] = [printDate(start), printDate(end)];
  if (from === "" || to === "" || from === to) return from === "" ? to : from;
  return `${from} – ${to}`;
};

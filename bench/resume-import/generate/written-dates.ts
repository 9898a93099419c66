/** A date of the record as one style writes it, and as much of it as that style says. */
import type { DateStyle } from "./layout-styles.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export const writtenDate = (date: string, style: DateStyle): string => {
  if (date === "present") return "Present";
  const [year = "", month = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || style === "2021") return year;
  switch (style) {
    case "Mar 2021":
      return `${name.slice(0, 3)} ${year}`;
    case "March 2021":
      return `${name} ${year}`;
    case "03/2021":
      return `${month}/${year}`;
    case "03.2021":
      return `${month}.${year}`;
    case "2021-03":
      return `${year}-${month}`;
    case "Mar ’21":
      return `${name.slice(0, 3)} ’${year.slice(2)}`;
  }
};

/** The truth of the page, which may say less than the record. */
export const datedAs = (date: string, style: DateStyle): string =>
  style === "2021" && /^\d{4}/u.test(date) ? date.slice(0, 4) : date.slice(0, 7);

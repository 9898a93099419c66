/** The header of a job in each of the shapes that people use. */
import type { Work } from "#core/resume/index.ts";
import type { Drawn, Inked } from "./drawn-page.ts";
import type { LayoutStyle } from "./layout-styles.ts";
import { writtenDate } from "./written-dates.ts";

export const periodOf = (
  { startDate, endDate }: Pick<Work, "startDate" | "endDate">,
  { dates, dateJoin }: LayoutStyle,
): string => {
  const written = [startDate, endDate].filter((date) => date !== "").map((date) => writtenDate(date, dates));
  return written.join(dateJoin);
};

const bold = (text: string): Inked => ({ text, bold: true });
const italic = (text: string): Inked => ({ text, italic: true });
const plain = (text: string): Inked => ({ text });

export const jobLines = (job: Work, style: LayoutStyle): ReadonlyArray<Drawn> => {
  const { name, position, location } = job;
  const period = periodOf(job, style);
  const line = (...text: ReadonlyArray<Inked>): Drawn => ({ kind: "line", text });
  const lineRight = (text: ReadonlyArray<Inked>, right: string): Drawn =>
    right === "" ? { kind: "line", text } : { kind: "line", text, right: [plain(right)] };
  const joined = (...texts: ReadonlyArray<string>): string => texts.filter((text) => text !== "").join(", ");
  switch (style.header) {
    case "title, employer + right date":
      return [lineRight([bold(position), plain(`, ${joined(name, location)}`)], period)];
    case "employer + right place, title + right date":
      return [lineRight([bold(name)], location), lineRight([italic(position)], period)];
    case "title + right date, employer below":
      return [lineRight([bold(position)], period), line(italic(joined(name, location)))];
    case "employer | title | date":
      return [line(bold(name), plain(` | ${position} | ${period}`))];
    case "title at employer (date)":
      return [line(bold(position), plain(` at ${name}${period === "" ? "" : ` (${period})`}`))];
    case "date rail, title, employer":
      return [
        { kind: "line", text: [bold(position)], ...(period === "" ? {} : { rail: period }) },
        { kind: "line", text: [plain(joined(name, location))], rail: "" },
      ];
    case "date above, title — employer":
      return [...(period === "" ? [] : [line(plain(period))]), line(bold(position), plain(` — ${name}`))];
    case "employer, place + right date, title italic":
      return [lineRight([bold(joined(name, location))], period), line(italic(position))];
    case "title / employer · place · date":
      return [
        line(bold(position)),
        line(plain([name, location, period].filter((text) => text !== "").join(" · "))),
      ];
  }
};

/** The employer once, its roles below it. */
export const groupedLines = (jobs: ReadonlyArray<Work>, style: LayoutStyle): ReadonlyArray<Drawn> => {
  const [first] = jobs;
  if (first === undefined) return [];
  const roles = jobs.flatMap((job): ReadonlyArray<Drawn> => {
    const period = periodOf(job, style);
    const role: Drawn = {
      kind: "line",
      text: [italic(job.position)],
      ...(period === "" ? {} : { right: [plain(period)] }),
    };
    return [role, ...bulletsOf(job.highlights, style)];
  });
  const banner: Drawn = {
    kind: "line",
    text: [bold(first.name)],
    ...(first.location === "" ? {} : { right: [plain(first.location)] }),
  };
  return [banner, ...roles];
};

export const bulletsOf = (texts: ReadonlyArray<string>, { mark }: LayoutStyle): ReadonlyArray<Drawn> =>
  texts.map((text) => ({ kind: "bullet", text, mark }));

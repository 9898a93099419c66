/** Honest rewrites of, and lies about, employer, title, place and dates of a job. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Career, Job, Month } from "./career.ts";
import type { Rewrite } from "./rewrites.ts";

export const headerTruths = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job) => {
    const { employer, title, city, start, end } = job;
    const months = monthsOf(job);
    const years = Math.floor(months / 12);
    const until = end === null ? "today" : longMonth(end);
    const texts: Readonly<Record<string, ReadonlyArray<string>>> = {
      "header-role": [
        `Worked as ${withArticle(title)} at ${employer}`,
        `${title} at ${employer}`,
        `${title} at ${employer} in ${city}`,
        `I worked at ${employer} as ${withArticle(title)}.`,
        end === null ? `Currently ${title} at ${employer}` : `Former ${title} at ${employer}`,
        `Worked in ${city} for ${employer}`,
      ],
      "header-dates": [
        `${title} at ${employer}, ${start.year}–${end === null ? "present" : end.year}`,
        `${title} at ${employer} from ${longMonth(start)} to ${until}`,
        `Worked at ${employer} from ${start.year} to ${end === null ? "today" : end.year}`,
        `Joined ${employer} in ${longMonth(start)}`,
        `Started at ${employer} in ${start.year}`,
        ...(end === null
          ? [`At ${employer} since ${start.year}`, `Has worked at ${employer} since ${longMonth(start)}`]
          : [`Left ${employer} in ${end.year}`, `Was at ${employer} until ${longMonth(end)}`]),
      ],
      "header-duration":
        years < 1 || months % 12 === 0
          ? []
          : [
              `Over ${numberWord(years)} ${years === 1 ? "year" : "years"} at ${employer}`,
              `Spent more than ${numberWord(years)} ${years === 1 ? "year" : "years"} at ${employer}`,
              `Worked for more than ${years * 12} months at ${employer}`,
            ],
    };
    return Object.entries(texts).flatMap(([name, all]) =>
      dice.some(all, 2).map((text) => ({ class: name, text })),
    );
  });

export const headerLies = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job, index) => {
    const { employer, title, city, start, end } = job;
    const years = Math.ceil(monthsOf(job) / 12);
    const other = career.jobs[index === 0 ? 1 : 0];
    const texts: Readonly<Record<string, ReadonlyArray<string>>> = {
      "title-raised": [
        `Senior ${title} at ${employer}`,
        `Worked as Lead ${title} at ${employer}`,
        `Principal ${title}, ${employer}`,
        `Head of Engineering at ${employer}`,
        `Team lead at ${employer}`,
        `Staff Engineer at ${employer}, ${start.year}–${end === null ? "present" : end.year}`,
      ],
      "title-swapped":
        other === undefined || other.title === title
          ? []
          : [`${other.title} at ${employer}`, `Worked as ${withArticle(other.title)} at ${employer}`],
      "title-other-trade": [
        `Machine Learning Engineer at ${employer}`,
        `Engineering Manager at ${employer}`,
        `Solutions Architect at ${employer}`,
      ],
      "employer-prestige-added": [
        `${title} at Google`,
        `Worked as ${withArticle(title)} at Amazon`,
        `${title} at ${employer}, a market leader`,
      ],
      "duration-lengthened": [
        `${years + 2} years at ${employer}`,
        `Over ${years + 3} years as ${withArticle(title)} at ${employer}`,
        `Spent more than ${numberWord(years + 1)} years at ${employer}`,
      ],
      "start-earlier": [
        `${title} at ${employer} since ${start.year - 2}`,
        `Joined ${employer} in ${start.year - 1}`,
        `Worked at ${employer} from ${start.year - 3} to ${end === null ? "today" : end.year}`,
      ],
      "still-added":
        end === null
          ? []
          : [
              `Currently ${title} at ${employer}`,
              `At ${employer} since ${start.year}`,
              `Still works at ${employer}`,
            ],
      "end-later":
        end === null
          ? []
          : [
              `Worked at ${employer} until ${end.year + 2}`,
              `${title} at ${employer}, ${start.year}–${end.year + 1}`,
            ],
      "month-changed": [`Joined ${employer} in ${longMonth({ ...start, month: (start.month % 12) + 1 })}`],
      "city-changed": [
        `${title} at ${employer} in London`,
        `Worked in Berlin for ${employer}`,
        `Worked for ${employer} in ${otherCity(career, city)}`,
      ],
      "seniority-years-invented": [
        "Over fifteen years of experience in backend development",
        "20 years of experience",
        "Senior engineer with a long record",
      ],
      "remote-team-invented": [
        `Worked with a distributed team in four time zones at ${employer}`,
        `Worked remotely for ${employer}`,
      ],
      "promotion-invented": [`Promoted to ${title} at ${employer}`, `Promoted twice at ${employer}`],
      "freelance-invented": [`Worked as a consultant for ${employer}`, `Freelance ${title} for ${employer}`],
    };
    return Object.entries(texts).flatMap(([name, all]) =>
      dice.some(all, 2).map((text) => ({ class: name, text })),
    );
  });

const otherCity = ({ jobs }: Career, city: string): string =>
  jobs.map((job) => job.city).find((one) => one !== city) ?? "Madrid";

/** As people count: both months are included. */
const monthsOf = ({ start, end }: Job): number => {
  const last = end ?? { year: 2026, month: 11 };
  return (last.year - start.year) * 12 + last.month - start.month + 1;
};

const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const longMonth = ({ year, month }: Month): string => `${longMonths[month - 1]} ${year}`;

const withArticle = (title: string): string => `${/^[AEIOU]/u.test(title) ? "an" : "a"} ${title}`;

const numberWord = (value: number): string =>
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
  String(value);

/** Honest rewrites of, and lies about, employer, title, place and dates of a job. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Career, Job, Month } from "./career.ts";
import { digits, longMonth, shortMonth } from "./resume-text.ts";
import type { Rewrite } from "./rewrites.ts";

type TextsByClass = Readonly<Record<string, ReadonlyArray<string>>>;

export const headerTruths = ({ jobs }: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  jobs.flatMap((job) =>
    twoOfEach(dice, {
      "header-role": roleTruths(job),
      "header-dates": [
        ...dateTruths(job),
        ...(job.end === null ? currentTruths(job) : endedTruths(job, job.end)),
      ],
      "header-duration": durationTruths(job),
    }),
  );

export const headerLies = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job) =>
    twoOfEach(dice, {
      ...titleLies(job, career),
      ...timeLies(job),
      ...(job.end === null ? {} : endedLies(job, job.end)),
      ...placeLies(job, career),
    }),
  );

const twoOfEach = (dice: Dice, texts: TextsByClass): ReadonlyArray<Rewrite> =>
  Object.entries(texts).flatMap(([name, all]) => dice.some(all, 2).map((text) => ({ class: name, text })));

const roleTruths = ({ employer, title, city, end }: Job): ReadonlyArray<string> => [
  `Worked as ${withArticle(title)} at ${employer}`,
  `${title} at ${employer}`,
  `${title} at ${employer} in ${city}`,
  `I worked at ${employer} as ${withArticle(title)}.`,
  end === null ? `Currently ${title} at ${employer}` : `Former ${title} at ${employer}`,
  `Worked in ${city} for ${employer}`,
];

const dateTruths = (job: Job): ReadonlyArray<string> => {
  const { employer, title, start } = job;
  return [
    `${title} at ${employer}, ${start.year}–${endYear(job, "present")}`,
    `${title} at ${employer} from ${longMonth(start)} to ${job.end === null ? "today" : longMonth(job.end)}`,
    `Worked at ${employer} from ${start.year} to ${endYear(job, "today")}`,
    `Joined ${employer} in ${longMonth(start)}`,
    `Started at ${employer} in ${start.year}`,
    `${title}, ${employer} (${digits(start)} – ${job.end === null ? "present" : digits(job.end)})`,
    `${title}, ${employer}: ${shortMonth(start)} to ${job.end === null ? "date" : shortMonth(job.end)}`,
  ];
};

const currentTruths = ({ employer, start }: Job): ReadonlyArray<string> => [
  `At ${employer} since ${start.year}`,
  `Has worked at ${employer} since ${longMonth(start)}`,
];

const endedTruths = ({ employer }: Job, end: Month): ReadonlyArray<string> => [
  `Left ${employer} in ${end.year}`,
  `Was at ${employer} until ${longMonth(end)}`,
];

const durationTruths = (job: Job): ReadonlyArray<string> => {
  const months = monthsOf(job);
  const years = Math.floor(months / 12);
  // "More than three years" is open to dispute on the very month.
  if (years < 1 || months % 12 === 0) return [];
  const span = `${numberWord(years)} ${years === 1 ? "year" : "years"}`;
  return [
    `Over ${span} at ${job.employer}`,
    `Spent more than ${span} at ${job.employer}`,
    `Worked for more than ${years * 12} months at ${job.employer}`,
  ];
};

const titleLies = (job: Job, { jobs }: Career): TextsByClass => {
  const { employer, title, start } = job;
  const others = jobs.map((one) => one.title).filter((one) => !isBroader(one, title));
  return {
    "title-raised": [
      `Senior ${title} at ${employer}`,
      `Worked as Lead ${title} at ${employer}`,
      `Principal ${title}, ${employer}`,
      `Head of Engineering at ${employer}`,
      `Team lead at ${employer}`,
      `Staff Engineer at ${employer}, ${start.year}–${endYear(job, "present")}`,
    ],
    "title-swapped": others.flatMap((one) => [
      `${one} at ${employer}`,
      `Worked as ${withArticle(one)} at ${employer}`,
    ]),
    "title-other-trade": [
      `Machine Learning Engineer at ${employer}`,
      `Engineering Manager at ${employer}`,
      `Solutions Architect at ${employer}`,
    ],
    "promotion-invented": [`Promoted to ${title} at ${employer}`, `Promoted twice at ${employer}`],
    "freelance-invented": [`Worked as a consultant for ${employer}`, `Freelance ${title} for ${employer}`],
  };
};

const timeLies = (job: Job): TextsByClass => {
  const { employer, title, start } = job;
  const years = Math.ceil(monthsOf(job) / 12);
  return {
    "duration-lengthened": [
      `${years + 2} years at ${employer}`,
      `Over ${years + 3} years as ${withArticle(title)} at ${employer}`,
      `Spent more than ${numberWord(years + 1)} years at ${employer}`,
    ],
    "start-earlier": [
      `${title} at ${employer} since ${start.year - 2}`,
      `Joined ${employer} in ${start.year - 1}`,
      `Worked at ${employer} from ${start.year - 3} to ${endYear(job, "today")}`,
    ],
    "month-changed": [`Joined ${employer} in ${longMonth({ ...start, month: (start.month % 12) + 1 })}`],
    "seniority-years-invented": [
      "Over fifteen years of experience in backend development",
      "20 years of experience",
      "Senior engineer with a long record",
    ],
  };
};

const endedLies = ({ employer, title, start }: Job, end: Month): TextsByClass => ({
  "still-added": [
    `Currently ${title} at ${employer}`,
    `At ${employer} since ${start.year}`,
    `Still works at ${employer}`,
  ],
  "end-later": [
    `Worked at ${employer} until ${end.year + 2}`,
    `${title} at ${employer}, ${start.year}–${end.year + 1}`,
  ],
});

const placeLies = ({ employer, title, city }: Job, { jobs }: Career): TextsByClass => ({
  "employer-prestige-added": [
    `${title} at Google`,
    `Worked as ${withArticle(title)} at Amazon`,
    `${title} at ${employer}, a market leader`,
  ],
  "city-changed": [
    `${title} at ${employer} in London`,
    `Worked in Berlin for ${employer}`,
    `Worked for ${employer} in ${jobs.map((job) => job.city).find((one) => one !== city) ?? "Madrid"}`,
  ],
  "remote-team-invented": [
    `Worked with a distributed team in four time zones at ${employer}`,
    `Worked remotely for ${employer}`,
  ],
});

/** A developer and an engineer of the same trade are one for many readers. */
/** A backend developer is a software engineer too: the same trade or its broader name is no lie. */
const isBroader = (one: string, title: string): boolean =>
  trade(one) === trade(title) ||
  (trade(one) === "Software Engineer" && /^(?:Backend|Java|Go|Python) /u.test(title));

const trade = (title: string): string => title.replace(/Developer$/u, "Engineer");

const endYear = ({ end }: Job, open: string): string => (end === null ? open : String(end.year));

/** As people count: both months are included. */
const monthsOf = ({ start, end }: Job): number => {
  const last = end ?? { year: 2026, month: 11 };
  return (last.year - start.year) * 12 + last.month - start.month + 1;
};

const withArticle = (title: string): string => `${/^[AEIOU]/u.test(title) ? "an" : "a"} ${title}`;

const numberWord = (value: number): string =>
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
  String(value);

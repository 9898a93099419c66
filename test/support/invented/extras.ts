/** What only some résumés have: publications, awards, volunteering, interests, references. */
import {
  blankAward,
  blankInterest,
  blankPublication,
  blankReference,
  blankVolunteer,
  type Resume,
} from "#core/resume/index.ts";
import type { Dice } from "./dice.ts";

type Extras = Pick<Resume, "volunteer" | "publications" | "awards" | "interests" | "references">;

export const inventExtras = (dice: Dice): Extras => ({
  volunteer: sometimes(dice, 0.15, {
    ...blankVolunteer,
    organization: "Riverside Code Club (fictional)",
    position: "Mentor",
    startDate: "2018-09",
    endDate: "2020-06",
    highlights: ["Taught 14 pupils to write and test their first program."],
  }),
  publications: sometimes(dice, 0.15, {
    ...blankPublication,
    name: "Backpressure for the Impatient",
    publisher: "Proceedings of the Invented Systems Workshop",
    releaseDate: "2022-06",
    url: "https://papers.example/backpressure",
    summary: "Shows when a queue should refuse work.",
  }),
  awards: sometimes(dice, 0.15, {
    ...blankAward,
    title: "Best Post-mortem",
    awarder: "Invented Reliability Guild",
    date: "2023-04",
    summary: "For a report on an outage of three hours.",
  }),
  interests: sometimes(dice, 0.2, {
    ...blankInterest,
    name: "Rowing",
    keywords: ["masters eight", "coaching"],
  }),
  references: sometimes(dice, 0.08, {
    ...blankReference,
    name: "Ida Lindqvist-Moreau, former manager",
    reference: "Finds the question behind the ticket.",
  }),
});

const sometimes = <T>(dice: Dice, share: number, entry: T): ReadonlyArray<T> =>
  dice.chance(share) ? [entry] : [];

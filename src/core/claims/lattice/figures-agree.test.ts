/** Figures by example: what one line says in numbers, what may be said after it, and what may not. All of it is fictional. */
import { expect, test } from "vitest";
import type { CitableFact } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { createVerifier } from "../create-verifier.ts";

const deps = {
  taxonomy: createTaxonomy(catalogue.skills, catalogue.spellingIndex),
  wording: catalogue.wording,
  asOf: "2026-11-23",
};

const isSupported = (line: string, claim: string): boolean => {
  const fact: CitableFact = {
    id: "/work/0/highlights/0",
    text: line,
    kind: "bullet",
    job: {
      key: "/work/0",
      kind: "work",
      organisation: "Quillmoor (fictional)",
      title: "Backend Engineer",
      start: "2019-03",
      end: "2022-05",
    },
    evidence: "production",
  };
  return createVerifier([fact], deps)
    .verify(claim)
    .every(({ status }) => status === "supported");
};

interface Example {
  readonly line: string;
  readonly agrees: ReadonlyArray<string>;
  readonly differs: ReadonlyArray<string>;
}

const EXAMPLES: ReadonlyArray<Example> = [
  {
    line: "Led the split of the ledger over 14 months.",
    agrees: ["Led the split of the ledger over fourteen months.", "Led the split of the ledger."],
    differs: [
      "Led the split of the ledger over 4 months.",
      "Led the split of the ledger over 14 weeks.",
      "Led the split of the ledger over 41 months.",
    ],
  },
  {
    line: "Cut the accrual job from 5 hours to 1 hour 15 minutes.",
    agrees: [
      "Cut the accrual job from 5 hours to 75 minutes.",
      "Cut the accrual job from 300 to 75 minutes.",
      "Cut the accrual job by 75 %.",
      "Cut the accrual job by three quarters.",
      "Cut the accrual job to 1 h 15 min.",
      "Cut the accrual job to 1 h 15.",
      "Cut the accrual job to an hour and a quarter.",
      "Made the accrual job four times as fast.",
      "Cut the accrual job by 3 hours 45 minutes.",
      "Cut the accrual job to under 90 minutes.",
      "Cut the accrual job by more than 70 %.",
    ],
    differs: [
      "Cut the accrual job from 5 hours to 15 minutes.",
      "Cut the accrual job from 5 hours to 1 hour.",
      "Cut the accrual job from 5 hours 15 minutes to 1 hour.",
      "Cut the accrual job by 1 hour 15 minutes.",
      "Cut the accrual job by 80 %.",
      "Cut the accrual job to 45 minutes.",
      "Made the accrual job five times as fast.",
    ],
  },
  {
    line: "Built a service that sends up to 50,000 emails per day.",
    agrees: [
      "Built a service that sends at most 50,000 emails per day.",
      "Built a service that sends no more than 50k emails a day.",
      "Built a service that sends up to fifty thousand emails daily.",
    ],
    differs: [
      "Built a service that sends at least 50,000 emails per day.",
      "Built a service that sends more than 50,000 emails per day.",
      "Built a service that sends 50,000 emails per day.",
      "Built a service that sends about 50,000 emails per day.",
      "Built a service that sends up to 50,000 emails per hour.",
      "Built a service that sends up to 60,000 emails per day.",
    ],
  },
  {
    line: "Reduced the storage by 40 %.",
    agrees: [
      "Reduced the storage by at least 40 %.",
      "Reduced the storage by more than a third.",
      "Reduced the storage by two fifths.",
      "Reduced the storage by 40 per cent.",
      "Reduced the storage by about 40 %.",
    ],
    differs: [
      "Reduced the storage by more than 40 %.",
      "Reduced the storage by over 40 %.",
      "Reduced the storage by less than 40 %.",
      "Reduced the storage by 40 percentage points.",
      "Reduced the storage by almost 40 %.",
      "Reduced the storage to 40 %.",
      "Reduced the storage by almost half.",
    ],
  },
  {
    line: "Made the writes 30–40 % faster.",
    agrees: [
      "Made the writes between 30 and 40 % faster.",
      "Made the writes at least 30 % faster.",
      "Made the writes up to 40 % faster.",
      "Made the writes 30 to 40 percent faster.",
    ],
    differs: [
      "Made the writes at least 40 % faster.",
      "Made the writes 40 % faster.",
      "Made the writes more than 40 % faster.",
      "Made the writes up to 50 % faster.",
      "Made the writes 30–50 % faster.",
    ],
  },
  {
    line: "On call for the payments platform every fourth week.",
    agrees: [
      "On call for the payments platform every four weeks.",
      "On call for the payments platform one week in four.",
      "On call for the payments platform one week out of four.",
      "On call for the payments platform every 4th week.",
    ],
    differs: [
      "On call for the payments platform every second week.",
      "On call for the payments platform every other week.",
      "On call for the payments platform every week.",
      "On call for the payments platform every three weeks.",
      "On call for the payments platform one week in three.",
      "On call for the payments platform twice a month.",
    ],
  },
  {
    line: "The portal ingests measurements every ten minutes.",
    agrees: [
      "The portal ingests measurements six times an hour.",
      "The portal ingests measurements every 10 minutes.",
      "The portal ingests measurements 6 times per hour.",
      "The portal ingests measurements once every ten minutes.",
    ],
    differs: [
      "The portal ingests measurements ten times an hour.",
      "The portal ingests measurements every minute.",
      "The portal ingests measurements every ten seconds.",
      "The portal ingests measurements ten times a minute.",
      "The portal ingests measurements every five minutes.",
    ],
  },
  {
    line: "Ran the night shift twice a month.",
    agrees: ["Ran the night shift two times a month.", "Ran the night shift 2 times per month."],
    differs: [
      "Ran the night shift three times a month.",
      "Ran the night shift twice a week.",
      "Ran the night shift twice a year.",
    ],
  },
  {
    line: "Brought releases from every two weeks to twice a week.",
    agrees: [
      "Brought releases from every second week to two times a week.",
      "Brought releases to twice a week.",
    ],
    differs: [
      "Brought releases from twice a week to every two weeks.",
      "Brought releases from every two weeks to twice a day.",
      "Brought releases from every three weeks to twice a week.",
    ],
  },
  {
    line: "Introduced contract tests after two broken releases.",
    agrees: [
      "Introduced contract tests after a couple of broken releases.",
      "Introduced contract tests after 2 broken releases.",
      "Introduced contract tests after multiple broken releases.",
    ],
    differs: [
      "Introduced contract tests after several broken releases.",
      "Introduced contract tests after dozens of broken releases.",
      "Introduced contract tests after many broken releases.",
      "Introduced contract tests after three broken releases.",
    ],
  },
  {
    line: "Reduced duplicate charges from roughly 300 a month to fewer than 10.",
    agrees: [
      "Reduced duplicate charges by more than 90 %.",
      "Reduced duplicate charges to fewer than 10 a month.",
      "Reduced duplicate charges from about 300 to fewer than 10 a month.",
      "Reduced duplicate charges to less than ten per month.",
    ],
    differs: [
      "Reduced duplicate charges from roughly 300 a month to none.",
      "Reduced duplicate charges from roughly 300 a month to zero.",
      "Reduced duplicate charges from roughly 300 a month to 10.",
      "Reduced duplicate charges by more than 99 %.",
      "Reduced duplicate charges from roughly 300 a month to fewer than 5.",
      "Reduced duplicate charges from 300 a month to fewer than 10.",
    ],
  },
  {
    line: "Migrated the database at 6 of 17 hospitals, each with less than one hour of downtime.",
    agrees: [
      "Migrated the database at six of 17 hospitals with under an hour of downtime each.",
      "Migrated the database at 6 of 17 hospitals, each with less than 60 minutes of downtime.",
    ],
    differs: [
      "Migrated the database at 6 of 17 hospitals with less than one hour of downtime in total.",
      "Migrated the database at 6 of 17 hospitals with a total downtime of less than one hour.",
      "Migrated the database at 17 hospitals, each with less than one hour of downtime.",
      "Migrated the database at 6 of 17 hospitals, each with one hour of downtime.",
      "Migrated the database at 7 of 17 hospitals, each with less than one hour of downtime.",
    ],
  },
  {
    line: "The last rehearsal took 1 hour 50 minutes against a target of 4 hours.",
    agrees: [
      "The last rehearsal took 110 minutes.",
      "The last rehearsal took under two hours.",
      "The last rehearsal took less than 2 hours.",
      "The last rehearsal took 1 h 50 min against a target of 4 h.",
    ],
    differs: [
      "The last rehearsal took less than 1 hour 50 minutes.",
      "The last rehearsal took 50 minutes.",
      "The last rehearsal took 4 hours.",
      "The last rehearsal took under an hour.",
      "The last rehearsal took 1 hour.",
    ],
  },
  {
    line: "Submitted 6 patches to PostgreSQL; 4 were committed, 1 was rejected.",
    agrees: [
      "Submitted six patches to PostgreSQL, of which four were committed.",
      "Submitted 6 patches to PostgreSQL.",
    ],
    differs: [
      "Had 6 patches committed to PostgreSQL.",
      "Submitted 4 patches to PostgreSQL.",
      "Submitted 6 patches to PostgreSQL; 5 were committed.",
    ],
  },
  {
    line: "Contributed to bids: 11 submitted, 4 won.",
    agrees: ["Contributed to eleven bids submitted, four won."],
    differs: [
      "Contributed to bids and won over half of those submitted.",
      "Contributed to bids: 4 submitted, 11 won.",
      "Contributed to bids: 11 won.",
    ],
  },
  {
    line: "Raised a pool limit before the launch.",
    agrees: ["Raised a pool limit prior to the launch.", "A pool limit was raised before the launch."],
    differs: [
      "Raised a pool limit after the launch.",
      "Raised a pool limit following the launch.",
      "Raised a pool limit during the launch.",
    ],
  },
  {
    line: "Shortened the upload time of the virus scan from 12 s to 3 s.",
    agrees: [
      "Shortened the upload time from 12 to 3 seconds.",
      "Cut the upload time by 9 s.",
      "Cut the upload time by 75 %.",
    ],
    differs: [
      "Shortened the scan time from 12 s to 3 s.",
      "Shortened the upload time from 3 s to 12 s.",
      "Shortened the upload time by 85 %.",
    ],
  },
  {
    line: "Reduced CPU time of the month-end run by 22 percent.",
    agrees: [
      "Reduced the CPU time of the month-end run by 22 %.",
      "Reduced CPU time by over a fifth.",
      "Cut CPU time by around 22 %.",
    ],
    differs: [
      "Reduced the run time of the month-end run by 22 percent.",
      "Reduced CPU time by over a quarter.",
      "Reduced the CPU time to 22 percent.",
    ],
  },
  {
    line: "Brought the monthly bill from $52K to $37K.",
    agrees: [
      "The monthly bill fell by $15K, to $37K.",
      "Cut the monthly bill by $15,000.",
      "Cut the monthly bill by about 30 %.",
      "Cut the monthly bill by more than a quarter.",
      "Cut the monthly bill by almost 30 %.",
      "Brought the monthly bill below $40K.",
    ],
    differs: [
      "The monthly bill fell by $37K.",
      "The monthly bill fell by $25K, to $37K.",
      "Cut the monthly bill by €15K.",
      "Cut the monthly bill by 40 %.",
      "Cut the monthly bill to $15K.",
      "Cut the yearly bill from $52K to $37K.",
    ],
  },
  {
    line: "Cut the build from 75 to 45 minutes.",
    agrees: [
      "Shortened the build by 30 minutes, from 75 to 45.",
      "Cut the build by half an hour.",
      "Cut the build by 40 %.",
      "Cut the build by 30 minutes to 45 minutes.",
    ],
    differs: [
      "Made the build 45 minutes shorter.",
      "Cut the build by half.",
      "Cut the build by an hour.",
      "Cut the build to 30 minutes.",
    ],
  },
  {
    line: "Cut the import from 70 minutes to 10 minutes.",
    agrees: [
      "Made the import seven times faster.",
      "Made the import 7x faster.",
      "Cut the import by about 86 %.",
      "Cut the import by an hour.",
    ],
    differs: [
      "Made the import eight times faster.",
      "Made the import ten times faster.",
      "Cut the import by 70 minutes.",
    ],
  },
  {
    line: "Decreased failed syncs by a third through retry queues.",
    agrees: [
      "Cut failed syncs by one third through retry queues.",
      "Cut failed syncs by 33 % through retry queues.",
      "Cut failed syncs by about 33 %.",
      "Cut failed syncs by more than 30 %.",
    ],
    differs: [
      "Cut failed syncs by two thirds through retry queues.",
      "Cut failed syncs by half.",
      "Cut failed syncs by 40 %.",
      "Cut failed syncs to a third.",
    ],
  },
  {
    line: "Stock errors fell by roughly a half.",
    agrees: [
      "Stock errors roughly halved.",
      "Stock errors fell by about 50 %.",
      "Stock errors fell by roughly half.",
    ],
    differs: [
      "Stock errors fell by two thirds.",
      "Stock errors halved.",
      "Stock errors fell by more than half.",
    ],
  },
  {
    line: "One in five requests was served from the cache.",
    agrees: [
      "20 % of requests were served from the cache.",
      "A fifth of requests was served from the cache.",
      "1 in 5 requests was served from the cache.",
    ],
    differs: [
      "One in four requests was served from the cache.",
      "Five requests were served from the cache.",
      "50 % of requests were served from the cache.",
    ],
  },
  {
    line: "Raised test coverage to 81 %.",
    agrees: [
      "Raised test coverage to more than 80 %.",
      "Raised test coverage to over 80 percent.",
      "Raised test coverage to above four fifths.",
      "Raised test coverage to at least 75 %.",
    ],
    differs: [
      "Raised test coverage by 81 %.",
      "Raised test coverage to more than 85 %.",
      "Raised test coverage to nearly 81 %.",
      "Raised test coverage to 80 %.",
    ],
  },
  {
    line: "Took 70+ interviews.",
    agrees: [
      "Took at least 70 interviews.",
      "Took 70 interviews.",
      "Took more than 60 interviews.",
      "Took over 70 interviews.",
    ],
    differs: ["Took up to 70 interviews.", "Took at least 75 interviews.", "Took about 100 interviews."],
  },
  {
    line: "Migrated 9 of 15 endpoints to GraphQL.",
    agrees: [
      "Migrated nine out of 15 endpoints to GraphQL.",
      "Migrated 60 % of the endpoints to GraphQL (9 of 15).",
      "Migrated 60 % of the endpoints to GraphQL.",
    ],
    differs: [
      "Migrated 15 endpoints to GraphQL.",
      "Migrated 70 % of the endpoints to GraphQL.",
      "Migrated 10 of 15 endpoints to GraphQL.",
      "Migrated 9 of 16 endpoints to GraphQL.",
    ],
  },
  {
    line: "Reduced the noisy alerts per week from 140 to 35.",
    agrees: [
      "Cut the noisy alerts from 140 a week to 35.",
      "Cut the noisy alerts by three quarters.",
      "Cut the noisy alerts from 140 to 35 per week.",
    ],
    differs: [
      "Cut the noisy alerts from 140 a day to 35.",
      "Cut the noisy alerts from 35 to 140 a week.",
      "Cut the noisy alerts by 35 %.",
    ],
  },
  {
    line: "Lowered failed runs from 9 to 1 per month.",
    agrees: [
      "Brought failed runs down from nine a month to one.",
      "Lowered failed runs from nine to one per month.",
    ],
    differs: ["Lowered failed runs from 9 to 1 per week.", "Lowered failed runs from 9 to 2 per month."],
  },
  {
    line: "Pays 42,000 agents every Friday.",
    agrees: ["Pays 42,000 agents weekly.", "Pays 42,000 agents every week.", "Pays more than 40,000 agents."],
    differs: [
      "Pays 42,000 agents daily.",
      "Pays 42,000 agents monthly.",
      "Pays 42,000 agents every second Friday.",
    ],
  },
  {
    line: "Serves 60 requests per second.",
    agrees: ["Serves 3,600 requests a minute.", "Serves 60 RPS.", "Serves more than 50 requests per second."],
    differs: [
      "Serves 60 requests per minute.",
      "Serves 600 requests per second.",
      "Serves hundreds of requests per second.",
    ],
  },
  {
    line: "Processed removals within 5 days.",
    agrees: ["Processed removals within five days.", "Processed removals in at most 5 days."],
    differs: [
      "Processed removals within 5 hours.",
      "Processed removals within 2 days.",
      "Processed removals after 5 days.",
    ],
  },
  {
    line: "Branches open at 6:00 instead of 7:30.",
    agrees: ["Branches open 90 minutes earlier, at 6:00.", "Branches open at 6:00 rather than 7:30."],
    differs: [
      "Branches open at 7:30 instead of 6:00.",
      "Branches open 30 minutes earlier.",
      "Branches open at 5:00 instead of 7:30.",
    ],
  },
  {
    line: "Posted payroll on the fifth day of the month.",
    agrees: ["Posted payroll on the 5th day of the month."],
    differs: ["Posted payroll on the third day of the month.", "Posted payroll on the 6th day of the month."],
  },
  {
    line: "Worked on solvency reports for a year.",
    agrees: ["Worked on solvency reports for one year.", "Worked on solvency reports for 12 months."],
    differs: ["Worked on solvency reports for two years.", "Worked on solvency reports for one month."],
  },
  {
    line: "One of three engineers who reviewed the schema changes.",
    agrees: ["One of 3 engineers who reviewed the schema changes."],
    differs: ["Reviewed the schema changes with three other engineers."],
  },
];

const pairs = (pick: (example: Example) => ReadonlyArray<string>): ReadonlyArray<readonly [string, string]> =>
  EXAMPLES.flatMap((example) => pick(example).map((claim) => [example.line, claim] as const));

test.each(pairs(({ agrees }) => agrees))("of '%s' one may say '%s'", (line, claim) => {
  expect(isSupported(line, claim)).toBe(true);
});

test.each(pairs(({ differs }) => differs))("of '%s' one may not say '%s'", (line, claim) => {
  expect(isSupported(line, claim)).toBe(false);
});

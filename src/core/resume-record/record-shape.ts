/** The kept record as it comes over a border: every text bounded, every id single, bullets and their ids of one length. */
import { z } from "zod";
import { numberOfId } from "./next-id.ts";
import type { Override, ResumeBook, ResumeRecord, Variant } from "./resume-record.ts";
import { isTooDeep, storableJson, storableText } from "./storable.ts";

/** A summary of 20 pages; no field of a résumé comes near it. */
const LONGEST_TEXT = 50_000;
/** Entries of a section, bullets of an entry, keywords of a group: ten times the longest résumé seen. */
const LONGEST_LIST = 1000;
/** Some programs export every member of every entry, empty or not. */
const MOST_UNKNOWN = 20_000;
const MOST_VARIANTS = 500;
const MOST_OVERRIDES = 5000;

const text = z.string().max(LONGEST_TEXT).overwrite(storableText);
const texts = z.array(text).max(LONGEST_LIST).readonly();
const id = z.string().regex(/^[\w-]{1,40}$/u);
const ids = z.array(id).max(LONGEST_LIST).readonly();
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(LONGEST_LIST).readonly();

const period = { startDate: text, endDate: text };
const bullets = { highlights: texts, highlightIds: ids };

const basics = z.strictObject({
  name: text,
  label: text,
  image: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: z.strictObject({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
  profiles: listOf(z.strictObject({ id, network: text, username: text, url: text })),
});

const work = z.strictObject({
  id,
  name: text,
  position: text,
  url: text,
  ...period,
  location: text,
  description: text,
  summary: text,
  ...bullets,
  keywords: texts,
});

const volunteer = z.strictObject({
  id,
  organization: text,
  position: text,
  url: text,
  ...period,
  summary: text,
  ...bullets,
});

const education = z.strictObject({
  id,
  institution: text,
  url: text,
  area: text,
  studyType: text,
  ...period,
  score: text,
  courses: texts,
});

const project = z.strictObject({
  id,
  name: text,
  description: text,
  ...period,
  url: text,
  ...bullets,
  keywords: texts,
  roles: texts,
  entity: text,
  type: text,
});

const unknownMember = z.strictObject({
  at: z.string().max(60),
  key: text,
  value: z
    .unknown()
    .refine((value) => !isTooDeep(value), { message: "nested too deep" })
    .overwrite(storableJson),
  readAs: z.union([text, texts]).optional(),
});

const plainRecord = z.strictObject({
  basics,
  work: listOf(work),
  volunteer: listOf(volunteer),
  education: listOf(education),
  projects: listOf(project),
  skills: listOf(z.strictObject({ id, name: text, level: text, keywords: texts })),
  certificates: listOf(z.strictObject({ id, name: text, issuer: text, date: text, url: text })),
  languages: listOf(z.strictObject({ id, language: text, fluency: text })),
  publications: listOf(
    z.strictObject({ id, name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  ),
  awards: listOf(z.strictObject({ id, title: text, date: text, awarder: text, summary: text })),
  interests: listOf(z.strictObject({ id, name: text, keywords: texts })),
  references: listOf(z.strictObject({ id, name: text, reference: text })),
  lastId: z.int().min(0).max(99_999_999),
  unknown: z.array(unknownMember).max(MOST_UNKNOWN).readonly(),
});

type Plain = z.infer<typeof plainRecord>;
type Complain = (message: string, path: ReadonlyArray<PropertyKey>) => void;

const checkBullets = (record: Plain, complain: Complain): void => {
  for (const section of ["work", "volunteer", "projects"] as const) {
    for (const [i, { highlights, highlightIds }] of record[section].entries()) {
      if (highlights.length !== highlightIds.length) {
        complain("one id for each highlight", [section, i, "highlightIds"]);
      }
    }
  }
};

const checkIds = (record: Plain, complain: Complain): void => {
  const seen = new Set<string>();
  for (const one of idsIn(record)) {
    if (seen.has(one)) complain(`the id ${one} is used twice`, []);
    if (numberOfId(one) > record.lastId) {
      complain(`the id ${one} is above lastId`, ["lastId"]);
    }
    seen.add(one);
  }
};

const idsIn = (record: Plain): ReadonlyArray<string> => [
  ...record.basics.profiles.map((entry) => entry.id),
  ...[record.work, record.volunteer, record.projects]
    .flat()
    .flatMap((entry) => [entry.id, ...entry.highlightIds]),
  ...[
    record.education,
    record.skills,
    record.certificates,
    record.languages,
    record.publications,
    record.awards,
    record.interests,
    record.references,
  ]
    .flat()
    .map((entry) => entry.id),
];

/** Checks a record that comes from outside, and makes its texts fit for storing. */
export const recordShape: z.ZodType<ResumeRecord> = plainRecord
  .superRefine((record, context) => {
    const complain: Complain = (message, path) =>
      context.addIssue({ code: "custom", message, path: [...path] });
    checkBullets(record, complain);
    checkIds(record, complain);
  })
  .meta({ id: "ResumeRecord" }) as unknown as z.ZodType<ResumeRecord>;

const override: z.ZodType<Override> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("replace"),
    target: z.string().max(60),
    field: z.string().max(60),
    value: text,
  }),
  z.strictObject({
    kind: z.literal("list"),
    target: z.string().max(60),
    field: z.string().max(60),
    values: texts,
  }),
  z.strictObject({ kind: z.literal("hide"), target: z.string().max(60) }),
  z.strictObject({ kind: z.literal("order"), target: z.string().max(60), ids }),
]);

const variantShape: z.ZodType<Variant> = z.strictObject({
  id: z.string().regex(/^[\w-]{1,60}$/u),
  name: text,
  posting: z.uuid().nullable(),
  overrides: z.array(override).max(MOST_OVERRIDES).readonly(),
});

/** The same for a master with its variants. */
export const bookShape: z.ZodType<ResumeBook> = z
  .strictObject({
    master: recordShape,
    variants: z
      .array(variantShape)
      .max(MOST_VARIANTS)
      .readonly()
      .refine((all) => new Set(all.map((variant) => variant.id)).size === all.length, {
        message: "two variants have one id",
      }),
  })
  .meta({ id: "ResumeBook" });

/** What to do about fields that do not arrive: those with one cause together, lost ones first, each with a time. */
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { type FieldRow, sectionsOfCheck, worstOf } from "./sections-of-check.ts";

export interface Mend {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly minutes: number;
  /** With the part they belong to. */
  readonly fields: ReadonlyArray<FieldRow & { readonly owner: string }>;
}

export const mendsOfCheck = (check: Pick<CheckedFile, "extractors">): ReadonlyArray<Mend> => {
  const isWord = check.extractors.some(({ name }) => name === "mammoth");
  const fieldsByCause = new Map<string, Array<Mend["fields"][number]>>();
  for (const { title, rows } of sectionsOfCheck(check)) {
    for (const row of rows) {
      const cause = causeOf(row, isWord);
      if (cause === null) continue;
      const fields = fieldsByCause.get(cause) ?? [];
      fieldsByCause.set(cause, fields);
      fields.push({ ...row, owner: title });
    }
  }
  const mends = causes.flatMap(({ id, ...words }) => {
    const fields = fieldsByCause.get(id);
    return fields ? [{ id, ...words, fields }] : [];
  });
  return [...mends, ...orderMend(check)];
};

type CauseId = (typeof causes)[number]["id"];

const causeOf = (row: FieldRow, isWord: boolean): CauseId | null => {
  const state = worstOf(row);
  if (state === "read") return null;
  if (state === "lost") {
    if (!row.path.startsWith("/basics/")) return "lost";
    return isWord ? "lost-header" : "lost-contact";
  }
  return movedCauses.find(([pattern]) => pattern.test(row.path))?.[1] ?? "moved";
};

const movedCauses: ReadonlyArray<readonly [RegExp, CauseId]> = [
  [/^\/basics\//u, "moved-contact"],
  [/\/(?:startDate|endDate|date|releaseDate)$/u, "moved-dates"],
  [/^\/skills\//u, "moved-skills"],
  [/\/(?:highlights\/\d+|summary|description)$/u, "moved-bullets"],
  [
    /^\/(?:work|volunteer|education|projects)\/\d+\/(?:name|position|organization|institution|studyType|area)$/u,
    "moved-names",
  ],
];

/** In the order of their harm. */
const causes = [
  {
    id: "lost-header",
    title: "Contact details that do not come out",
    advice:
      "Many programs leave out the header, the footer and text boxes of a Word file. Move these lines to the top of the page itself.",
    minutes: 5,
  },
  {
    id: "lost-contact",
    title: "Contact details that do not come out",
    advice: "A picture or an icon leaves no words behind. Type these as plain text at the top of the page.",
    minutes: 5,
  },
  {
    id: "lost",
    title: "Words that do not come out as they stand",
    advice:
      "They are torn apart, glued together or drawn as a picture. Set them as plain text in one column and a common font, then export again.",
    minutes: 10,
  },
  {
    id: "moved-names",
    title: "Titles, employers and schools that land elsewhere",
    advice: "Give every entry the same first line: title, employer, dates, each once and in the same order.",
    minutes: 10,
  },
  {
    id: "moved-dates",
    title: "Dates that land elsewhere",
    advice: "Write them as “Mar 2022 – Present”, on the line of the title or of the employer.",
    minutes: 5,
  },
  {
    id: "moved-contact",
    title: "Contact details that land elsewhere",
    advice: "Put name, e-mail, phone and place in the first lines, each once, before any heading.",
    minutes: 5,
  },
  {
    id: "moved-bullets",
    title: "Sentences that land elsewhere",
    advice: "Start each on a line of its own with the same sign, right below the job it belongs to.",
    minutes: 10,
  },
  {
    id: "moved-skills",
    title: "Skills that land elsewhere",
    advice: "List them under a heading of their own, “Skills”, with commas between.",
    minutes: 5,
  },
  {
    id: "moved",
    title: "Other fields that land elsewhere",
    advice: "Put each under a plain heading (“Education”, “Certificates”, “Languages”), one entry a line.",
    minutes: 10,
  },
] as const;

/** Sentences in another order have no field of their own to point at. */
const orderMend = ({ extractors }: Pick<CheckedFile, "extractors">): ReadonlyArray<Mend> => {
  const mixed = extractors.filter(({ order }) => order > 0);
  if (mixed.length === 0) return [];
  const counts = mixed.map(({ name, order }) => `${order} in ${name}`).join(", ");
  return [
    {
      id: "order",
      title: `Sentences that come out in another order: ${counts}`,
      advice: "Columns, tables and text boxes do this. Use one column that reads from top to bottom.",
      minutes: 20,
      fields: [],
    },
  ];
};

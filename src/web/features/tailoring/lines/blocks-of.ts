/** The résumé in reading order, each line of the master beside what was made of it. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { type Entry, entriesIn, listIn, textIn, titleOfEntry } from "#web/features/resume/record/entry.ts";
import { type SectionKey, specOf } from "#web/features/resume/sections.ts";
import type { Block, TailorLine } from "./line.ts";

export const blocksOf = (
  master: ResumeRecord,
  tailored: ResumeRecord,
  tailoring: Tailoring,
): ReadonlyArray<Block> => {
  const lineOf = lineMaker(tailored, tailoring);
  const summary = lineOf("basics", "/basics/summary", "sentence", null, master.basics.summary);
  return [
    ...(master.basics.summary === ""
      ? []
      : [{ id: "basics", title: "Summary", period: "", lines: [summary] }]),
    ...sectionsWithBullets.flatMap((section) =>
      entriesIn(master, section).map((entry, at) => blockOf(section, entry, at, lineOf)),
    ),
    ...skillBlocks(master, lineOf),
  ].filter(({ lines }) => lines.length > 0);
};

type LineOf = (
  id: string,
  path: string,
  kind: TailorLine["kind"],
  job: string | null,
  before: string,
) => TailorLine;

const sectionsWithBullets = ["work", "projects", "volunteer"] as const;

/** How a list of words is written on one line. */
const wordsAsText = (words: ReadonlyArray<string>): string => words.join(", ");

const lineMaker = (tailored: ResumeRecord, tailoring: Tailoring): LineOf => {
  const now = textById(tailored);
  const proposals = new Map(tailoring.proposals.map((proposal) => [proposal.path, proposal]));
  const drops = new Map(tailoring.dropped.map(({ path, reason }) => [path, reason]));
  return (id, path, kind, job, before) => ({
    id,
    path,
    kind,
    job,
    before,
    now: now.get(`${id}${kind}`) ?? null,
    proposal: proposals.get(path) ?? null,
    questions: tailoring.questions.filter((question) => question.path === path),
    contradictions: tailoring.contradictions.filter(({ question }) => question.startsWith(`${path}:`)),
    dropped: drops.get(path) ?? null,
  });
};

/** What each line of the variant says; one that is not here is left out. */
const textById = (record: ResumeRecord): ReadonlyMap<string, string> => {
  const texts = new Map([["basicssentence", record.basics.summary]]);
  for (const section of [...sectionsWithBullets, "skills"] as const) {
    for (const entry of entriesIn(record, section)) {
      texts.set(`${entry.id}words`, wordsAsText(listIn(entry, "keywords")));
      const bullets = listIn(entry, "highlights");
      for (const [at, id] of listIn(entry, "highlightIds").entries())
        texts.set(`${id}sentence`, bullets[at] ?? "");
    }
  }
  return texts;
};

const blockOf = (section: SectionKey, entry: Entry, at: number, lineOf: LineOf): Block => {
  const spec = specOf(section);
  const path = `/${section}/${at}`;
  const bullets = listIn(entry, "highlights");
  const stack = wordsAsText(listIn(entry, "keywords"));
  return {
    id: entry.id,
    title: spec ? titleOfEntry(entry, spec, at) : entry.id,
    period: [textIn(entry, "startDate"), textIn(entry, "endDate")].filter((day) => day !== "").join(" – "),
    lines: [
      ...listIn(entry, "highlightIds").map((id, bullet) =>
        lineOf(id, `${path}/highlights/${bullet}`, "sentence", entry.id, bullets[bullet] ?? ""),
      ),
      ...(stack === "" ? [] : [lineOf(entry.id, `${path}/keywords`, "words", entry.id, stack)]),
    ],
  };
};

const skillBlocks = (master: ResumeRecord, lineOf: LineOf): ReadonlyArray<Block> =>
  master.skills.length === 0
    ? []
    : [
        {
          id: "skills",
          title: "Skills",
          period: "",
          lines: master.skills.map(({ id, keywords }, at) =>
            lineOf(id, `/skills/${at}/keywords`, "words", null, wordsAsText(keywords)),
          ),
        },
      ];

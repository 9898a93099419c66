/** The laws on whole texts: invented postings and résumés, transformed as a person or a trickster would. */
import fc from "fast-check";
import type { Evaluation } from "#core/evaluation/index.ts";
import { postings, resumes } from "#test/corpus/evaluation/corpus.ts";
import { evaluateTexts } from "#test/support/evaluate-texts.ts";
import type { Law } from "./fact-laws.ts";

const blockIds = ["A", "B", "C", "D", "E", "F"] as const;

const blocksOf = ({ blocks }: Evaluation): ReadonlyArray<number> =>
  blockIds.map((id) => blocks[id].score ?? 0);

/** Every pair is judged once as it stands; a law compares with that. */
const known = new Map<string, Evaluation>();
const judged = (posting: string, resume: string): Evaluation => {
  const key = `${posting}\u0000${resume}`;
  const report = known.get(key) ?? evaluateTexts(posting, resume);
  known.set(key, report);
  return report;
};

const pair = fc.record({
  posting: fc.constantFrom(...postings.values()),
  resume: fc.constantFrom(...resumes.values()),
});

const linesOf = (text: string): ReadonlyArray<string> => text.split("\n");

const withLinesAt = (text: string, at: number, added: ReadonlyArray<string>): string => {
  const lines = linesOf(text);
  const place = at % (lines.length + 1);
  return [...lines.slice(0, place), ...added, ...lines.slice(place)].join("\n");
};

/** Terms as a stuffer takes them from the posting: capitalised words of its lists. */
const termsOf = (posting: string): ReadonlyArray<string> => [
  ...new Set([...posting.matchAll(/\b[A-Z][A-Za-z+#.]*[A-Za-z+#]\b/gu)].map(([word]) => word)),
];

const isRaised = (posting: string, resume: string, changed: string): boolean => {
  const [before, after] = [judged(posting, resume), evaluateTexts(posting, changed)];
  if (after.score > before.score) throw new Error(`${before.score} → ${after.score}\n${changed}`);
  return true;
};

const isSame = (posting: string, resume: string, changed: string): boolean => {
  const [before, after] = [judged(posting, resume), evaluateTexts(posting, changed)];
  const [one, other] = [blocksOf(before).join(" "), blocksOf(after).join(" ")];
  if (one !== other) throw new Error(`${one} → ${other}\n${changed}`);
  return true;
};

const law = (name: string, property: fc.IProperty<unknown>): Law => ({ name, property });
const asLaw = <T>(property: fc.IProperty<T>): fc.IProperty<unknown> => property as fc.IProperty<unknown>;

const synonyms: ReadonlyArray<readonly [string, string]> = [
  ["PostgreSQL", "Postgres"],
  ["Kubernetes", "K8s"],
  ["Apache Spark", "Spark"],
  ["Node.js", "NodeJS"],
];

/** Bullets of one job, in another order: runs of neighbouring bullets are reversed. */
const withBulletsReversed = (resume: string): string => {
  const out: Array<string> = [];
  let run: Array<string> = [];
  for (const line of [...linesOf(resume), ""]) {
    if (line.startsWith("- ")) run = [line, ...run];
    else {
      out.push(...run, line);
      run = [];
    }
  }
  return out.slice(0, -1).join("\n");
};

/** Sections in another order; the head stays where it is. */
const withSectionsReversed = (resume: string): string => {
  const [head = "", ...sections] = resume.split(/^(?=## )/mu);
  return [head, ...sections.map((section) => `${section.trimEnd()}\n\n`).reverse()].join("");
};

/** Markdown without its signs, as people paste it: headings as bare lines or in capitals, other bullets. */
const plainForms: ReadonlyArray<(resume: string) => string> = [
  (resume) => resume.replaceAll(/^#+ /gmu, "").replaceAll(/^- /gmu, "• "),
  (resume) =>
    resume.replaceAll(/^## (.*)$/gmu, (_, title: string) => title.toUpperCase()).replaceAll(/^#+ /gmu, ""),
  (resume) => resume.replaceAll(/^- /gmu, "* "),
];

const renames: ReadonlyArray<readonly [RegExp, string]> = [
  [/^# .*$/mu, "# Aisha Björk-Nguyen (fictional)"],
  [
    /Oakbank Payments|Bluepost Retail|Rosental Reisen GmbH|Timberline Data|Copperfield Media|Gulf Freight/gu,
    "Meridian Works",
  ],
];

export const textLaws: ReadonlyArray<Law> = [
  law(
    "pasting the posting at any line never raises the score",
    asLaw(
      fc.property(pair, fc.nat({ max: 60 }), ({ posting, resume }, at) =>
        isRaised(posting, resume, withLinesAt(resume, at, linesOf(posting))),
      ),
    ),
  ),
  law(
    "pasting some lines of the posting at any line never raises the score",
    asLaw(
      fc.property(
        pair,
        fc.nat({ max: 60 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        ({ posting, resume }, at, from, count) => {
          const lines = linesOf(posting).filter((line) => line.trim() !== "");
          const start = from % lines.length;
          return isRaised(posting, resume, withLinesAt(resume, at, lines.slice(start, start + count)));
        },
      ),
    ),
  ),
  law(
    "a bare list of the posting's terms at any line never raises the score",
    asLaw(
      fc.property(pair, fc.nat({ max: 60 }), fc.boolean(), ({ posting, resume }, at, isBullet) => {
        const list = termsOf(posting).join(", ");
        return isRaised(posting, resume, withLinesAt(resume, at, [isBullet ? `- ${list}` : list]));
      }),
    ),
  ),
  law(
    "a longer skills section never raises the score",
    asLaw(
      fc.property(pair, ({ posting, resume }) =>
        isRaised(posting, resume, `${resume.trimEnd()}\n\n## Skills\n${termsOf(posting).join(", ")}\n`),
      ),
    ),
  ),
  law(
    "hidden text never raises the score",
    asLaw(
      fc.property(pair, fc.nat({ max: 60 }), ({ posting, resume }, at) =>
        isRaised(posting, resume, withLinesAt(resume, at, [`<!-- ${termsOf(posting).join(" ")} -->`])),
      ),
    ),
  ),
  law(
    "removing a line about work never raises the score",
    asLaw(
      fc.property(pair, fc.nat({ max: 30 }), ({ posting, resume }, pick) => {
        const bullets = linesOf(resume).filter((line) => line.startsWith("- "));
        const gone = bullets[pick % bullets.length];
        return isRaised(
          posting,
          resume,
          linesOf(resume)
            .filter((line) => line !== gone)
            .join("\n"),
        );
      }),
    ),
  ),
  law(
    "the order of bullets changes no score",
    asLaw(fc.property(pair, ({ posting, resume }) => isSame(posting, resume, withBulletsReversed(resume)))),
  ),
  law(
    "the order of sections changes no score",
    asLaw(fc.property(pair, ({ posting, resume }) => isSame(posting, resume, withSectionsReversed(resume)))),
  ),
  law(
    "a résumé as plain text scores as it does in Markdown",
    asLaw(
      fc.property(pair, fc.constantFrom(...plainForms), ({ posting, resume }, plain) => {
        const [before, after] = [judged(posting, resume), evaluateTexts(posting, plain(resume))];
        if (before.score !== after.score)
          throw new Error(`${before.score} → ${after.score}\n${plain(resume)}`);
        return true;
      }),
    ),
  ),
  law(
    "synonyms of a skill change no score",
    asLaw(
      fc.property(pair, fc.constantFrom(...synonyms), ({ posting, resume }, [one, other]) =>
        isSame(posting, resume, resume.replaceAll(one, other)),
      ),
    ),
  ),
  law(
    "the names of person and employer change no score",
    asLaw(
      fc.property(pair, fc.constantFrom(...renames), ({ posting, resume }, [pattern, name]) =>
        isSame(posting, resume, resume.replace(pattern, name)),
      ),
    ),
  ),
  law(
    "the name of the hiring company changes no score",
    asLaw(
      fc.property(pair, ({ posting, resume }) => {
        const renamed = posting.replace(
          /Kestrel Pay|Harrow & Vale Ltd|Prairie Analytics Inc\.|Fernwood Cloud|Maple Vision/u,
          "Globex",
        );
        const [one, other] = [judged(posting, resume).score, evaluateTexts(renamed, resume).score];
        return one === other;
      }),
    ),
  ),
];

const ownWork = "- Cut the p99 of the ledger from 3.2 s to 180 ms in Go, because timeouts cost us orders.";

/** Not laws: what each comparison must notice, or the laws above could never fail. */
export const plantedFaults: ReadonlyArray<Law> = [
  law(
    "a pasted line that counts is noticed",
    asLaw(
      fc.property(pair, ({ posting, resume }) =>
        isRaised(posting, resume, resume.replace(/^- /mu, `${ownWork}\n- `)),
      ),
    ),
  ),
  law(
    "a removed line that mattered is noticed",
    asLaw(
      fc.property(pair, ({ posting, resume }) =>
        isSame(posting, resume, resume.replaceAll(/^- .*\d.*$/gmu, "")),
      ),
    ),
  ),
];

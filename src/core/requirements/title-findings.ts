/** The technology in the job's title is required, even when the text does not repeat it: "Senior Go Engineer". */
import type { SkillMention, Taxonomy } from "#core/taxonomy/index.ts";
import type { Finding } from "./merge-findings.ts";

export const titleFindings = (
  text: string,
  mentions: ReadonlyArray<SkillMention>,
  title: { readonly start: number; readonly end: number } | null,
  taxonomy: Taxonomy,
): ReadonlyArray<Finding> => {
  if (title === null) return [];
  const named = mentions.filter(
    ({ skill, start, end }) =>
      start >= title.start && end <= title.end && taxonomy.card(skill)?.kind === "technology",
  );
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isChoice =
    named.length > 1 && /^[^a-z]*(?:\/|\bor\b)[^a-z]*$/iu.test(text.slice(first.end, named[1]?.start));
  if (isChoice) {
    return [
      {
        tier: "must",
        skills: named.map(({ skill }) => skill),
        years: null,
        start: first.start,
        end: last.end,
      },
    ];
  }
  return named.map(({ skill, start, end }) => ({ tier: "must", skills: [skill], years: null, start, end }));
};

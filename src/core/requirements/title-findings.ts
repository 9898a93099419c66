/** The technology in the job's title is required, even when the text does not repeat it: "Senior Go Engineer". */
import type { SkillMention, Taxonomy } from "#core/taxonomy/index.ts";
import type { Finding } from "./merge-findings.ts";

/** `heading` mentions are those of the other header lines: a product named there too is the company's ("Grafana Labs"). */
export const titleFindings = (
  text: string,
  mentions: ReadonlyArray<SkillMention>,
  title: { readonly start: number; readonly end: number } | null,
  taxonomy: Taxonomy,
  headers: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): ReadonlyArray<Finding> => {
  if (title === null) return [];
  const isIn = (mention: SkillMention, place: { readonly start: number; readonly end: number }): boolean =>
    mention.start >= place.start && mention.end <= place.end;
  const ofCompany = new Set(
    mentions
      .filter((mention) => !isIn(mention, title) && headers.some((header) => isIn(mention, header)))
      .map(({ skill }) => skill),
  );
  const named = mentions.filter(
    (mention) =>
      isIn(mention, title) &&
      taxonomy.card(mention.skill)?.kind === "technology" &&
      !ofCompany.has(mention.skill),
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

/** What an afternoon of regular expressions gives: written for comparison, kept as simple as such programs are. */
import type { SkillCard } from "#core/catalogue/index.ts";
import type { Label } from "./gold.ts";

export const createNaiveBaseline = (
  skills: ReadonlyArray<SkillCard>,
  nameOf: (skill: string, ourName: string, quote: string) => string,
): ((id: string, text: string) => Label) => {
  const patterns = skills.map((card) => ({
    card,
    pattern: new RegExp(
      `(?<![a-z0-9])(?:${[card.name, ...card.aliases].map(escaped).join("|")})(?![a-z0-9])`,
      "i",
    ),
  }));
  return (id, text) => {
    const title = text.split("\n")[0] ?? "";
    const optional = text.search(/nice to have|preferred|bonus|a plus/i);
    const found = patterns.flatMap(({ card, pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ name: nameOf(card.id, card.name, match[0]), at: match.index }] : [];
    });
    const isNice = (at: number): boolean => optional !== -1 && at > optional;
    return {
      id,
      archetype: firstOf(archetypes, title) ?? firstOf(archetypes, text) ?? "unknown",
      level: firstOf(levels, title) ?? firstOf(levels, text) ?? "unknown",
      min_years: Number(/(\d+)\+?\s*(?:-\s*\d+\s*)?years/i.exec(text)?.[1]) || null,
      must_have: found.filter(({ at }) => !isNice(at)).map(({ name }) => name),
      must_any: [],
      nice_to_have: found.filter(({ at }) => isNice(at)).map(({ name }) => name),
      stack: [],
      comp: payIn(text),
      remote: firstOf(modes, text) ?? "unknown",
      locations: [],
      visa: /sponsor/i.test(text) ? (/not? sponsor|unable to sponsor/i.test(text) ? "no" : "yes") : "unknown",
      employment: firstOf(employments, text) ?? "unknown",
      legit_flags: [],
    };
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Rules = ReadonlyArray<readonly [string, RegExp]>;

const firstOf = (rules: Rules, text: string): string | undefined =>
  rules.find(([, rule]) => rule.test(text))?.[0];

const archetypes: Rules = [
  ["engineering-manager", /engineering manager|head of engineering/i],
  ["product", /product manager|product owner/i],
  ["ai-platform", /\bAI engineer|\bLLM/i],
  ["ml-engineer", /machine learning|\bML\b/i],
  ["data-engineering", /data engineer|analytics engineer/i],
  ["devops-sre", /devops|reliability|platform engineer|infrastructure/i],
  ["security", /security/i],
  ["mobile", /\bios\b|android|mobile/i],
  ["qa", /\bqa\b|test engineer|sdet/i],
  ["solutions", /solutions|forward deployed/i],
  ["fullstack", /full.?stack/i],
  ["frontend", /front.?end/i],
  ["backend", /back.?end|software/i],
];

const levels: Rules = [
  ["intern", /intern\b/i],
  ["principal", /principal|architect/i],
  ["staff", /staff|lead/i],
  ["senior", /senior|\bsr\b/i],
  ["junior", /junior|associate/i],
  ["manager", /manager/i],
];

const modes: Rules = [
  ["hybrid", /hybrid/i],
  ["remote", /remote/i],
  ["onsite", /on.?site|in.?office/i],
];

const employments: Rules = [
  ["contract", /contract/i],
  ["fulltime", /full.?time/i],
  ["parttime", /part.?time/i],
];

const payIn = (text: string): Label["comp"] => {
  const match = /\$\s?([\d,]+)(k?)\s*(?:-|–|to|~)\s*\$?([\d,]+)(k?)/i.exec(text);
  if (match === null) return null;
  const amount = (digits = "", thousands = ""): number =>
    Number(digits.replaceAll(",", "")) * (thousands ? 1000 : 1);
  return {
    min: amount(match[1], match[2]),
    max: amount(match[3], match[4]),
    currency: "USD",
    period: "year",
  };
};

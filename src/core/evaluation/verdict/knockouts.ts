/** What ends an application whatever the score says; only facts that both sides state. */
import type { Because } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { entriesOf, evidencedMonths } from "#core/facts/index.ts";
import type { Case } from "../case/case.ts";
import { becauseOf, quoted } from "../case/citation.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";
import type { Knockout } from "../evaluation.ts";
import type { Profile } from "../profile.ts";
import { countriesIn, covers } from "../reading/countries.ts";
import { jsonSpanOf } from "../reading/json-span.ts";

export const knockoutsOf = (of: Case): ReadonlyArray<Knockout> => [
  ...yearsKnockout(of),
  ...(of.input.profile === null
    ? []
    : [
        ...rightsKnockout(of, of.input.profile),
        ...placeKnockout(of, of.input.profile),
        ...clearanceKnockout(of, of.input.profile),
      ]),
];

/** Evidenced at most half the stated minimum, and at least three years short: no reader will look past it. */
const yearsKnockout = (of: Case): ReadonlyArray<Knockout> => {
  const { posting, resume, asOf, catalogue } = of.input;
  const jobs = entriesOf(resume, asOf).filter(({ kind }) => kind === "work");
  const [askedSpan] = posting.because.years;
  // A job without dates may have been long, and a page without jobs was perhaps not read: the benefit of the doubt.
  if (posting.years === null || askedSpan === undefined || jobs.length === 0) return [];
  if (jobs.some(({ months }) => months === null)) return [];
  const asked = posting.years.min * 12;
  const shown = evidencedMonths(jobs, of.facts, catalogue.wording);
  if (shown > asked / 2 || asked - shown < 36) return [];
  const text = `The posting asks for ${quoted(askedSpan.quote)}; your dated jobs in the field cover less than half of it, and years are missing.`;
  return [
    { kind: "years", text, because: becauseOf([askedSpan, ...jobs.map(({ span }) => span)], askedSpan) },
  ];
};

const rightsKnockout = (of: Case, profile: Profile): ReadonlyArray<Knockout> => {
  const { posting, catalogue } = of.input;
  const [stated] = posting.because.workRights;
  if (posting.workRights !== "no" || stated === undefined || profile.needsSponsorship === undefined)
    return [];
  const place = [...posting.locations, ...posting.because.workRights.map(({ quote }) => quote)].join(" · ");
  const offered = countriesIn(place, catalogue.wording);
  const needs = new Set(profile.needsSponsorship);
  const holds = new Set(profile.workRights ?? []);
  const mayWork = [...offered].some((country) => covers(holds, country, catalogue.wording));
  const needsOne = [...offered].some((country) => covers(needs, country, catalogue.wording));
  if (mayWork || !needsOne) return [];
  const text = "They do not sponsor a work permit, and your profile says that you need one there.";
  return [
    {
      kind: "workRights",
      text,
      because: because(of, [stated, ...posting.because.locations], "needsSponsorship", stated),
    },
  ];
};

const placeKnockout = (of: Case, profile: Profile): ReadonlyArray<Knockout> => {
  const { posting, catalogue } = of.input;
  const [stated] = posting.because.locations;
  if (stated === undefined || profile.livesIn === undefined || profile.willRelocate !== false) return [];
  const [home] = countriesIn(profile.livesIn, catalogue.wording);
  const offered = countriesIn(posting.locations.join(" · "), catalogue.wording);
  if (home === undefined || offered.size === 0 || covers(offered, home, catalogue.wording)) return [];
  const text = `The posting wants you in ${quoted(stated.quote, 40)}; you live elsewhere and do not want to move.`;
  return [{ kind: "place", text, because: because(of, posting.because.locations, "livesIn", stated) }];
};

const clearanceKnockout = (of: Case, profile: Profile): ReadonlyArray<Knockout> => {
  const { posting } = of.input;
  const stated =
    posting.because.clearance[0] ?? posting.signals.find(({ id }) => id === "clearance-required")?.span;
  if (stated === undefined || profile.clearances === undefined) return [];
  const line = wordLineOf(stated.quote);
  if (profile.clearances.some((clearance) => hasPhrase(line, clearance))) return [];
  if (profile.clearances.length > 0 && !namesAClearance(line)) return [];
  const text = `The posting asks for ${quoted(stated.quote)}; your profile does not hold it.`;
  return [{ kind: "clearance", text, because: because(of, [stated], "clearances", stated) }];
};

/** "Active clearance" alone may be met by any clearance; a named one only by that one. */
const namesAClearance = (line: string): boolean =>
  ["secret", "sci", "sc", "dv", "ts", "public trust", "nato"].some((name) => hasPhrase(line, name));

const because = (of: Case, spans: ReadonlyArray<Span>, field: keyof Profile, fallback: Span): Because => {
  const span = jsonSpanOf("profile", of.input.profileText ?? "", [field]);
  return becauseOf(span === null ? spans : [...spans, span], fallback);
};

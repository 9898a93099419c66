/** The parts of block A: each compares one thing that both the posting and the profile state. */
import type { Span } from "#core/base/text-span.ts";
import type { Case } from "../case/case.ts";
import type { Profile } from "../profile.ts";
import { levelNames } from "../reading/bullet-level.ts";
import { countriesIn, covers } from "../reading/countries.ts";
import { jsonSpanOf } from "../reading/json-span.ts";
import { MANAGER } from "../reading/level-reading.ts";
import { payRatioOf } from "../reading/pay-floor.ts";

export interface Fit {
  readonly id: string;
  /** 0–5. */
  readonly score: number;
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
}

/** Only what both sides state is compared; silence costs nothing. */
export const fitsOf = (of: Case): ReadonlyArray<Fit> => {
  const { profile } = of.input;
  if (profile === null) return [];
  return [kindFit, levelFit, modeFit, placeFit, payFit].flatMap((compare) => compare(of, profile) ?? []);
};

const levelSteps: ReadonlyArray<string> = levelNames;

const profileSpan = (of: Case, field: keyof Profile): ReadonlyArray<Span> => {
  const span = jsonSpanOf("profile", of.input.profileText ?? "", [field]);
  return span === null ? [] : [span];
};

const isSpan = (reason: Span | { readonly card: string }): reason is Span => "source" in reason;

const kindFit = (of: Case, { archetypes }: Profile): Fit | null => {
  const { id, alternates, because } = of.input.posting.archetype;
  if (archetypes === undefined || id === "unknown") return null;
  const isWanted = archetypes.includes(id);
  const isNear = alternates.some((other) => archetypes.includes(other.id));
  return {
    id: "A.kind",
    score: isWanted ? 5 : isNear ? 3.5 : 1,
    text: `The work is ${id}; ${isWanted ? "one of your targets" : isNear ? "near one of your targets" : "none of your targets"}.`,
    spans: [...because.filter(isSpan), ...profileSpan(of, "archetypes")],
  };
};

const levelFit = (of: Case, { level }: Profile): Fit | null => {
  const { posting } = of.input;
  if (level === undefined || posting.level === "unknown") return null;
  const step = (name: string): number => (name === "manager" ? MANAGER : levelSteps.indexOf(name));
  const isOtherTrack = (level === "manager") !== (posting.level === "manager");
  const distance = Math.abs(step(level) - step(posting.level)) + (isOtherTrack ? 1 : 0);
  return {
    id: "A.level",
    score: Math.max(1, 5 - 1.5 * distance),
    text: `The level is ${posting.level}; ${distance === 0 ? "the one you look for" : `you look for ${level}`}.`,
    spans: [...posting.because.level, ...profileSpan(of, "level")],
  };
};

const modeFit = (of: Case, { modes }: Profile): Fit | null => {
  const { remote, because } = of.input.posting;
  if (modes === undefined || remote === "unknown") return null;
  const isWanted = modes.includes(remote);
  return {
    id: "A.mode",
    score: isWanted ? 5 : 1,
    text: `The posting says ${remote}; ${isWanted ? "a way you want to work" : `you look for ${modes.join(" or ")}`}.`,
    spans: [...because.remote, ...profileSpan(of, "modes")],
  };
};

const placeFit = (of: Case, { livesIn, willRelocate }: Profile): Fit | null => {
  const { posting, catalogue } = of.input;
  if (livesIn === undefined || posting.because.locations.length === 0) return null;
  const [home] = countriesIn(livesIn, catalogue.wording);
  const offered = countriesIn(posting.locations.join(" · "), catalogue.wording);
  if (home === undefined || offered.size === 0) return null;
  const isNear = covers(offered, home, catalogue.wording);
  return {
    id: "A.place",
    score: isNear ? 5 : willRelocate === true ? 4 : 1,
    text: isNear
      ? "The place is in reach of where you live."
      : willRelocate === true
        ? "The place is in another country; you would move."
        : "The place is in another country, and your profile does not say that you would move.",
    spans: [...posting.because.locations, ...profileSpan(of, "livesIn"), ...profileSpan(of, "willRelocate")],
  };
};

const payFit = (of: Case, { payFloor }: Profile): Fit | null => {
  const { pay, payAlternates, because } = of.input.posting;
  if (payFloor === undefined || pay === null) return null;
  const ratio = payRatioOf([pay, ...payAlternates], payFloor);
  if (ratio === null) return null;
  return {
    id: "A.pay",
    score: ratio >= 1 ? 5 : ratio >= 0.9 ? 3 : 1,
    text: `The pay stated ${ratio >= 1 ? "reaches" : ratio >= 0.9 ? "comes close to" : "stays below"} your floor.`,
    spans: [...because.pay, ...profileSpan(of, "payFloor")],
  };
};

/** The profile as a form holds it (text, ticks), and the way there and back. */
import type { Profile } from "#core/evaluation/index.ts";

/** Lists are typed with commas: quicker than rows of fields, and they read aloud well. */
export interface ProfileForm {
  archetypes: Array<string>;
  level: string;
  livesIn: string;
  willRelocate: boolean;
  modes: Array<string>;
  workRights: string;
  needsSponsorship: string;
  clearances: string;
  languages: string;
  payAmount: string;
  payCurrency: string;
  payPeriod: string;
}

/** What is not stated becomes an empty field. */
export const formOfProfile = (profile: Profile): ProfileForm => ({
  archetypes: [...(profile.archetypes ?? [])],
  level: profile.level ?? "",
  livesIn: profile.livesIn ?? "",
  willRelocate: profile.willRelocate ?? false,
  modes: [...(profile.modes ?? [])],
  workRights: joined(profile.workRights),
  needsSponsorship: joined(profile.needsSponsorship),
  clearances: joined(profile.clearances),
  languages: joined(profile.languages),
  payAmount: profile.payFloor ? String(profile.payFloor.amount) : "",
  payCurrency: profile.payFloor?.currency ?? "EUR",
  payPeriod: profile.payFloor?.period ?? "year",
});

/** A field left empty is left out: "not stated" differs from "none". The server checks what the types here assert. */
export const profileOfForm = (form: ProfileForm): Profile => {
  const amount = Number(form.payAmount);
  const filled = {
    archetypes: someOf(form.archetypes),
    level: form.level || undefined,
    livesIn: form.livesIn.trim() || undefined,
    willRelocate: form.willRelocate || undefined,
    modes: someOf(form.modes),
    workRights: someOf(split(form.workRights.toUpperCase())),
    needsSponsorship: someOf(split(form.needsSponsorship.toUpperCase())),
    clearances: someOf(split(form.clearances)),
    languages: someOf(split(form.languages)),
    payFloor:
      amount > 0
        ? { amount, currency: form.payCurrency.trim().toUpperCase(), period: form.payPeriod }
        : undefined,
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)) as Profile;
};

/** What is wrong with a list of countries, in words; true when nothing is. */
export const checkCountries = (text: string): string | true => {
  const wrong = split(text.toUpperCase()).filter((code) => !/^[A-Z]{2}$/u.test(code));
  return wrong.length === 0 || `${wrong.join(", ")}: use two letters each, such as DE, US, or EU.`;
};

const joined = (values: ReadonlyArray<string> | undefined): string => (values ?? []).join(", ");

const split = (text: string): Array<string> =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const someOf = <T>(values: ReadonlyArray<T>): ReadonlyArray<T> | undefined =>
  values.length > 0 ? values : undefined;

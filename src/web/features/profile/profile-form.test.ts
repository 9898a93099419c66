import { expect, test } from "vitest";
import { profile } from "#core/evaluation/index.ts";
import { checkCountries, formOfProfile, profileOfForm } from "./profile-form.ts";

test("an empty profile comes back empty, so that nothing is claimed", () => {
  expect(profileOfForm(formOfProfile({}))).toEqual({});
});

test("a full profile survives the form and is what the server accepts", () => {
  const full = profile.parse({
    archetypes: ["backend"],
    level: "senior",
    livesIn: "Lisbon, PT",
    willRelocate: true,
    modes: ["remote", "hybrid"],
    workRights: ["EU"],
    needsSponsorship: ["US", "GB"],
    clearances: ["SC"],
    languages: ["en", "pt"],
    payFloor: { amount: 90_000, currency: "EUR", period: "year" },
  });
  expect(profile.parse(profileOfForm(formOfProfile(full)))).toEqual(full);
});

test("countries are written with two letters, in any case", () => {
  expect(checkCountries("de, Us,EU")).toBe(true);
  expect(checkCountries("")).toBe(true);
  expect(checkCountries("DE, Germany")).toMatch(/GERMANY/u);
});

test("a pay floor that is no number is no pay floor", () => {
  expect(profileOfForm({ ...formOfProfile({}), payAmount: "lots" })).toEqual({});
});

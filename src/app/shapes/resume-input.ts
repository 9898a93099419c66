/** A résumé as a request carries it: JSON Resume, every member optional, what is not stated becomes "" or an empty list. */
import { z } from "zod";
import type { Resume } from "#core/resume/index.ts";

const text = z.string().max(20_000).default("");
const texts = z.array(z.string().max(20_000)).max(500).default([]);
const many = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.object(shape)).max(500).default([]);
const period = { startDate: text, endDate: text };

const location = z.object({
  address: text,
  postalCode: text,
  city: text,
  countryCode: text,
  region: text,
});

const basics = z.object({
  name: text,
  label: text,
  image: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: location.prefault({}),
  profiles: many({ network: text, username: text, url: text }),
});

export const resumeInput: z.ZodType<Resume> = z
  .object({
    basics: basics.prefault({}),
    work: many({
      name: text,
      position: text,
      url: text,
      ...period,
      location: text,
      description: text,
      summary: text,
      highlights: texts,
      keywords: texts,
    }),
    volunteer: many({
      organization: text,
      position: text,
      url: text,
      ...period,
      summary: text,
      highlights: texts,
    }),
    education: many({
      institution: text,
      url: text,
      area: text,
      studyType: text,
      ...period,
      score: text,
      courses: texts,
    }),
    projects: many({
      name: text,
      description: text,
      ...period,
      url: text,
      highlights: texts,
      keywords: texts,
      roles: texts,
      entity: text,
      type: text,
    }),
    skills: many({ name: text, level: text, keywords: texts }),
    certificates: many({ name: text, issuer: text, date: text, url: text }),
    languages: many({ language: text, fluency: text }),
    publications: many({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
    awards: many({ title: text, date: text, awarder: text, summary: text }),
    interests: many({ name: text, keywords: texts }),
    references: many({ name: text, reference: text }),
  })
  .meta({ id: "Resume" });

/** A résumé and its entries with nothing stated: what a reader or an editor begins with. */
import type {
  Award,
  Certificate,
  Education,
  Interest,
  Language,
  Location,
  Profile,
  Project,
  Publication,
  Reference,
  Resume,
  SkillGroup,
  Volunteer,
  Work,
} from "./resume.ts";

const period = { startDate: "", endDate: "" } as const;

export const blankLocation: Location = { address: "", postalCode: "", city: "", countryCode: "", region: "" };
export const blankProfile: Profile = { network: "", username: "", url: "" };
export const blankWork: Work = {
  name: "",
  position: "",
  url: "",
  ...period,
  location: "",
  description: "",
  summary: "",
  highlights: [],
  keywords: [],
};
export const blankVolunteer: Volunteer = {
  organization: "",
  position: "",
  url: "",
  ...period,
  summary: "",
  highlights: [],
};
export const blankEducation: Education = {
  institution: "",
  url: "",
  area: "",
  studyType: "",
  ...period,
  score: "",
  courses: [],
};
export const blankProject: Project = {
  name: "",
  description: "",
  ...period,
  url: "",
  highlights: [],
  keywords: [],
  roles: [],
  entity: "",
  type: "",
};
export const blankSkillGroup: SkillGroup = { name: "", level: "", keywords: [] };
export const blankCertificate: Certificate = { name: "", issuer: "", date: "", url: "" };
export const blankLanguage: Language = { language: "", fluency: "" };
export const blankPublication: Publication = {
  name: "",
  publisher: "",
  releaseDate: "",
  url: "",
  summary: "",
};
export const blankAward: Award = { title: "", date: "", awarder: "", summary: "" };
export const blankInterest: Interest = { name: "", keywords: [] };
export const blankReference: Reference = { name: "", reference: "" };

export const blankResume: Resume = {
  basics: {
    name: "",
    label: "",
    image: "",
    email: "",
    phone: "",
    url: "",
    summary: "",
    location: blankLocation,
    profiles: [],
  },
  work: [],
  volunteer: [],
  education: [],
  projects: [],
  skills: [],
  certificates: [],
  languages: [],
  publications: [],
  awards: [],
  interests: [],
  references: [],
};

/** Every part of a résumé, in the order in which one is read. */
export const resumeParts = [
  "basics",
  "work",
  "volunteer",
  "education",
  "projects",
  "skills",
  "certificates",
  "languages",
  "publications",
  "awards",
  "interests",
  "references",
] as const satisfies ReadonlyArray<keyof Resume>;

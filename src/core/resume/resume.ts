/**
 * A résumé as a superset of JSON Resume 1.3. What is not stated is "" or empty. Dates: "YYYY", "YYYY-MM", "YYYY-MM-DD",
 * an end also "present".
 */

export interface Resume {
  readonly basics: Basics;
  readonly work: ReadonlyArray<Work>;
  readonly volunteer: ReadonlyArray<Volunteer>;
  readonly education: ReadonlyArray<Education>;
  readonly projects: ReadonlyArray<Project>;
  readonly skills: ReadonlyArray<SkillGroup>;
  readonly certificates: ReadonlyArray<Certificate>;
  readonly languages: ReadonlyArray<Language>;
  readonly publications: ReadonlyArray<Publication>;
  readonly awards: ReadonlyArray<Award>;
  readonly interests: ReadonlyArray<Interest>;
  readonly references: ReadonlyArray<Reference>;
}

export interface Basics {
  readonly name: string;
  readonly label: string;
  readonly image: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly summary: string;
  readonly location: Location;
  readonly profiles: ReadonlyArray<Profile>;
}

export interface Location {
  readonly address: string;
  readonly postalCode: string;
  /** A reading puts the place here as it is written ("Berlin, Germany"), unless its parts are told apart. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly region: string;
}

export interface Profile {
  readonly network: string;
  readonly username: string;
  readonly url: string;
}

export interface Work {
  /** Employer. */
  readonly name: string;
  readonly position: string;
  readonly url: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly location: string;
  /** What the employer does. */
  readonly description: string;
  readonly summary: string;
  readonly highlights: ReadonlyArray<string>;
  /** A stack line under the role ("Tech: Go, Kafka"), as written; tied to the job, worth less than a bullet. */
  readonly keywords: ReadonlyArray<string>;
}

export interface Volunteer {
  readonly organization: string;
  readonly position: string;
  readonly url: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly summary: string;
  readonly highlights: ReadonlyArray<string>;
}

export interface Education {
  readonly institution: string;
  readonly url: string;
  readonly area: string;
  readonly studyType: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly score: string;
  readonly courses: ReadonlyArray<string>;
}

export interface Project {
  readonly name: string;
  readonly description: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly url: string;
  readonly highlights: ReadonlyArray<string>;
  readonly keywords: ReadonlyArray<string>;
  readonly roles: ReadonlyArray<string>;
  readonly entity: string;
  readonly type: string;
}

export interface SkillGroup {
  readonly name: string;
  readonly level: string;
  readonly keywords: ReadonlyArray<string>;
}

export interface Certificate {
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
  readonly url: string;
}

export interface Language {
  readonly language: string;
  readonly fluency: string;
}

export interface Publication {
  readonly name: string;
  readonly publisher: string;
  readonly releaseDate: string;
  readonly url: string;
  readonly summary: string;
}

export interface Award {
  readonly title: string;
  readonly date: string;
  readonly awarder: string;
  readonly summary: string;
}

export interface Interest {
  readonly name: string;
  readonly keywords: ReadonlyArray<string>;
}

export interface Reference {
  readonly name: string;
  readonly reference: string;
}

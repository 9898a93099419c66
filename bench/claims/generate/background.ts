/** What stands around the jobs of a drawn career: studies, certificates, languages, skills, projects. Schools and projects are fictional. */
import type { Dice } from "#test/support/invented/dice.ts";
import { oneOf } from "./sentence.ts";

export interface Background {
  readonly degree: Degree;
  /** Studies that were left without a degree. */
  readonly unfinished: Degree | null;
  readonly certificate: Certificate;
  readonly pending: Certificate;
  readonly language: { readonly name: string; readonly level: string };
  readonly skills: ReadonlyArray<string>;
  readonly lab: Project;
  readonly openSource: Project;
  readonly volunteer: { readonly organisation: string; readonly text: string };
}

export interface Degree {
  readonly short: string;
  readonly long: string;
  readonly subject: string;
  readonly school: string;
  readonly year: number;
}

export interface Certificate {
  readonly name: string;
  readonly higher: string;
  readonly year: number;
}

export interface Project {
  readonly name: string;
  readonly what: string;
  readonly lang: string;
  readonly n: number;
}

export const drawBackground = (dice: Dice): Background => {
  const [held, pending] = dice.some(certificates, 2);
  const [lab, other] = dice.some(projectWork, 2);
  const [labLang = "Rust", openLang = "Go"] = dice.some(["Rust", "Go", "Elixir", "Haskell", "Zig"], 2);
  const [labName = "", openName = ""] = dice.some(
    ["ferrystone", "quietlog", "twigdb", "lanternq", "mosscache"],
    2,
  );
  return {
    degree: {
      ...(oneOf(dice, degrees) ?? degrees[0]),
      school: oneOf(dice, schools) ?? "",
      year: dice.between(2009, 2016),
    },
    unfinished: dice.chance(0.4)
      ? {
          short: "MSc",
          long: "master's degree",
          subject: "Statistics",
          school: "Ostfjord University",
          year: 2018,
        }
      : null,
    certificate: { ...(held ?? certificates[0]), year: dice.between(2019, 2025) },
    pending: { ...(pending ?? certificates[1]), year: 2027 },
    language: {
      name: oneOf(dice, ["German", "Spanish", "French", "Dutch"]) ?? "",
      level: oneOf(dice, ["A2", "B1", "B2"]) ?? "",
    },
    skills: dice.some(listedOnly, 4),
    lab: { name: labName, what: lab ?? projectWork[0], lang: labLang, n: dice.between(3, 9) },
    openSource: { name: openName, what: other ?? projectWork[1], lang: openLang, n: dice.between(3, 9) },
    volunteer: {
      organisation: oneOf(dice, ["Repair Café Nordstadt", "Code Club Eastfield"]) ?? "",
      text: "Taught six evening classes in HTML for beginners",
    },
  };
};

const degrees = [
  { short: "BSc", long: "bachelor's degree", subject: "Computer Science" },
  { short: "BEng", long: "bachelor's degree", subject: "Software Engineering" },
  { short: "BSc", long: "bachelor's degree", subject: "Mathematics" },
] as const;

const schools = [
  "Northgate University",
  "University of Calderford",
  "Technical University of Elmsbach",
] as const;

const certificates = [
  { name: "AWS Certified Developer – Associate", higher: "AWS Certified Solutions Architect – Professional" },
  { name: "Oracle Certified Associate, Java SE 8 Programmer", higher: "Oracle Certified Master, Java EE" },
  { name: "Certified Kubernetes Application Developer", higher: "Certified Kubernetes Security Specialist" },
  { name: "Azure Fundamentals", higher: "Azure Solutions Architect Expert" },
] as const;

/** No kind of line ever names these: that they stand in the list says nothing of work done with them. */
const listedOnly = ["Flutter", "Perl", "OpenGL", "TensorFlow", "SAP", "Clojure", "Unity", "COBOL"] as const;

const projectWork = [
  "a key-value store with a write-ahead log",
  "a rate limiter with a sliding window",
  "a job queue with retries",
  "a URL shortener with a small cache",
] as const;

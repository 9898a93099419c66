/** Honest rewrites of, and lies about, everything on a drawn résumé that is not a line of a job. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Career } from "./career.ts";
import type { Rewrite } from "./rewrites.ts";
import { oneOf } from "./sentence.ts";

export const backgroundTruths = (career: Career, dice: Dice): ReadonlyArray<Rewrite> => {
  const { degree, unfinished, certificate, pending, language, skills, lab, openSource, volunteer } =
    career.background;
  const [a = "", b = ""] = dice.some(skills, 2);
  return drawn(dice, {
    education: [
      `${degree.short} in ${degree.subject}, ${degree.school}, ${degree.year}`,
      `Holds a ${degree.short} in ${degree.subject} from ${degree.school}`,
      `I graduated from ${degree.school} in ${degree.year} with a ${degree.short} in ${degree.subject}.`,
      `Earned a ${degree.long} in ${degree.subject.toLowerCase()} at ${degree.school} in ${degree.year}`,
      `${degree.short}, ${degree.subject} (${degree.year})`,
      `Studied ${degree.subject.toLowerCase()} at ${degree.school}`,
    ],
    "education-unfinished":
      unfinished === null
        ? []
        : [
            `Studied ${unfinished.subject} at ${unfinished.school}`,
            `Studied ${unfinished.subject} at ${unfinished.school} without finishing the degree`,
          ],
    certificate: [
      `${certificate.name} (${certificate.year})`,
      `Certified: ${certificate.name}, ${certificate.year}`,
      `${certificate.name}, obtained in ${certificate.year}`,
      `I hold the certificate ${certificate.name}.`,
      `Earned the certificate ${certificate.name} in ${certificate.year}`,
    ],
    "certificate-pending": [
      `Preparing for the certificate ${pending.name}`,
      `${pending.name} (in progress)`,
      `Working towards the certificate ${pending.name}`,
    ],
    language: [
      `${language.name} at level ${language.level}`,
      `Speaks ${language.name} (${language.level})`,
      `I speak ${language.name} at ${language.level} level.`,
      `Languages: English and ${language.name} (${language.level})`,
    ],
    skills: [
      `Knows ${a} and ${b}`,
      `Familiar with ${a} and ${b}`,
      `Skills: ${a}, ${b}`,
      `Knowledge of ${a}`,
      `Skills include ${a} and ${b}.`,
    ],
    "lab-kept": [
      `Built ${lab.name}, ${lab.what}, in ${lab.lang} as a learning project`,
      `${lab.name} is a learning project: ${lab.what}, written in ${lab.lang}.`,
      `Wrote ${lab.what} in ${lab.lang} as a learning project`,
      `In a learning project, I built ${lab.what} in ${lab.lang}.`,
      `Learning project ${lab.name}: ${lab.n} tests`,
    ],
    "open-source": [
      `Wrote ${openSource.name}, ${openSource.what}, in ${openSource.lang}`,
      `Author of ${openSource.name}, ${openSource.what} in ${openSource.lang}`,
      `${openSource.name} is ${openSource.what}, written in ${openSource.lang}.`,
      `Released ${openSource.n} versions of ${openSource.name}`,
      `Published ${openSource.n} releases of ${openSource.name}`,
    ],
    volunteering: [
      `Taught evening classes in HTML at ${volunteer.organisation}`,
      `As a volunteer, taught HTML to beginners at ${volunteer.organisation}`,
      `Gave six evening classes in HTML for beginners`,
      `Six evening classes in HTML were taught for beginners`,
    ],
  });
};

export const backgroundLies = (career: Career, dice: Dice): ReadonlyArray<Rewrite> => {
  const { degree, unfinished, certificate, pending, language, skills, lab, openSource, volunteer } =
    career.background;
  const [a = "", b = ""] = dice.some(skills, 2);
  const employer = career.jobs[0]?.employer ?? "";
  return drawn(dice, {
    "degree-raised": [
      `MSc in ${degree.subject}, ${degree.school}, ${degree.year}`,
      `PhD in ${degree.subject} from ${degree.school}`,
      `Holds a master's degree in ${degree.subject} from ${degree.school}`,
      `Holds a doctorate from ${degree.school}`,
    ],
    "degree-with-honours": [
      `${degree.short} in ${degree.subject} with honours, ${degree.school}`,
      `Graduated top of the class from ${degree.school}`,
      `Graduated with distinction from ${degree.school} in ${degree.year}`,
    ],
    "degree-subject-swapped": [
      `${degree.short} in Data Science, ${degree.school}, ${degree.year}`,
      `${degree.short} in Artificial Intelligence from ${degree.school}`,
    ],
    "school-swapped": [
      `${degree.short} in ${degree.subject}, MIT, ${degree.year}`,
      `Studied ${degree.subject.toLowerCase()} at Stanford University`,
    ],
    "degree-year-changed": [
      `Graduated from ${degree.school} in ${degree.year - 3}`,
      `${degree.short} in ${degree.subject}, ${degree.school}, ${degree.year + 4}`,
    ],
    "unfinished-degree-held":
      unfinished === null
        ? []
        : [
            `Holds an ${unfinished.short} in ${unfinished.subject} from ${unfinished.school}`,
            `${unfinished.short} in ${unfinished.subject}, ${unfinished.school}`,
            `Graduated in ${unfinished.subject} from ${unfinished.school}`,
            `Completed an ${unfinished.short} in ${unfinished.subject} at ${unfinished.school}`,
          ],
    "certificate-pending-held": [
      `Holds the certificate ${pending.name}`,
      `Passed the exam for ${pending.name}`,
      `Earned the certificate ${pending.name}`,
      `Certified: ${pending.name}`,
      `${pending.name}, certified since ${certificate.year}`,
    ],
    "certificate-raised": [
      `${certificate.higher} (${certificate.year})`,
      `Holds the certificate ${certificate.higher}`,
    ],
    "certificate-invented": ["Certified Scrum Master", "Holds the CISSP certificate", "ITIL 4 Foundation"],
    "certificate-year-changed": [
      `${certificate.name} (${certificate.year - 4})`,
      `Holds the certificate ${certificate.name} since ${certificate.year - 2}`,
    ],
    "language-raised": [
      `${language.name} at level C1`,
      `Speaks fluent ${language.name}`,
      `Native speaker of ${language.name}`,
      `Excellent ${language.name}`,
    ],
    "language-invented": [
      "Speaks Mandarin (B2)",
      "Speaks Italian",
      `Languages: ${language.name}, English and Portuguese`,
    ],
    "listed-as-built-with": [
      `Built a service in ${a}`,
      `Developed production systems with ${a} and ${b}`,
      `Used ${a} at ${employer}`,
      `Shipped features in ${a} for ${employer}`,
    ],
    "listed-as-expert": [
      `Expert in ${a}`,
      `Deep knowledge of ${a}`,
      `Advanced ${a} and ${b}`,
      `Mastery of ${a}`,
    ],
    "years-of-skill-invented": [
      `Five years of experience with ${a}`,
      `${a} (8 years)`,
      `Over ten years of hands-on ${a}`,
    ],
    "skill-invented": [`Familiar with ${a} and Fortran`, "Skills: Prolog", "Knowledge of Salesforce"],
    "lab-as-production": [
      `Built ${lab.name}, ${lab.what}, in ${lab.lang}, running in production`,
      `Runs ${lab.name}, ${lab.what}, in production`,
      `Operates ${lab.what} in production`,
      `Deployed ${lab.name} to production`,
    ],
    "lab-users-invented": [
      `Built ${lab.name}, ${lab.what}, used by 2,000 users`,
      `Built ${lab.what} for customers`,
      `${lab.name} serves thousands of users`,
    ],
    "lab-at-employer": [
      `Built ${lab.what} in ${lab.lang} at ${employer}`,
      `At ${employer}, I wrote ${lab.name}, ${lab.what}.`,
      `Used ${lab.lang} at ${employer} to build ${lab.what}`,
    ],
    "open-source-stars-invented": [
      `Wrote ${openSource.name}, which has 1,200 stars on GitHub`,
      `${openSource.name} has been downloaded 50,000 times`,
      `Author of ${openSource.name}, with 40 contributors`,
      `${openSource.name} is widely used`,
    ],
    "open-source-at-employer": [
      `Wrote ${openSource.name} for ${employer}`,
      `At ${employer}, I released ${openSource.name}.`,
    ],
    "splice-two-projects": [
      `Wrote ${openSource.name}, ${lab.what}, in ${lab.lang}`,
      `Built ${lab.name}, ${openSource.what}, in ${openSource.lang}`,
      `Released ${openSource.n} versions of ${lab.name}`,
      `Built ${lab.name} and ${openSource.name} in ${lab.lang}`,
    ],
    "project-language-swapped": [
      `Wrote ${openSource.name} in C++`,
      `Built ${lab.name} in Erlang as a learning project`,
    ],
    "volunteering-raised": [
      `Founded ${volunteer.organisation}`,
      `Led ${volunteer.organisation}`,
      `Taught sixty evening classes in HTML at ${volunteer.organisation}`,
      `Taught programming to professionals at ${volunteer.organisation}`,
    ],
    "clearance-invented": [
      "Holds an active security clearance",
      "SC cleared",
      "Eligible for NATO Secret clearance",
    ],
    "work-right-invented": [
      "Authorised to work in the United States without sponsorship",
      "EU citizen with the right to work in every member state",
      "Holds a permanent residence permit",
    ],
    "patent-added": ["Holds two patents in distributed systems", "Co-inventor of a patented algorithm"],
    "publication-added": ["Author of a book on databases", "Published three papers on consensus"],
    "speaking-added": ["Regular speaker at conferences", "Gave a talk at FOSDEM"],
    "award-added": ["Winner of a national hackathon", "Employee of the year"],
    "availability-invented": [
      "Available immediately",
      "Willing to relocate",
      "Open to travel half of the time",
    ],
  });
};

/** Two of each class, so that no class of many sentences drowns the others. */
const drawn = (
  dice: Dice,
  textsByClass: Readonly<Record<string, ReadonlyArray<string>>>,
): ReadonlyArray<Rewrite> =>
  Object.entries(textsByClass).flatMap(([name, texts]) =>
    dice
      .some(texts, 3)
      .map((text) => ({ class: name, text: oneOf(dice, [text, text, endedWithStop(text)]) ?? text })),
  );

const endedWithStop = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** A résumé to what is printed of it. The same for all templates, for PDF and for the preview. */
import type { Basics, Location, Profile, Resume } from "#core/resume/index.ts";
import {
  linkedText,
  mailLink,
  phoneLink,
  plainText,
  readableAddress,
  shownAddress,
  wholeText,
} from "./print-links.ts";
import type { PrintedLink, PrintedResume } from "./printed-resume.ts";
import { printedSections } from "./printed-sections.ts";
import { printableText, proseText, unbrokenText } from "./unbroken-text.ts";

export const printedResumeOf = (resume: Resume): PrintedResume => {
  const name = printableText(resume.basics.name);
  return {
    title: name === "" ? "Résumé" : `${name} – Résumé`,
    name,
    heading: unbrokenText(name),
    label: proseText(resume.basics.label),
    contacts: contactsOf(resume.basics),
    sections: printedSections(resume),
  };
};

const contactsOf = (basics: Basics): ReadonlyArray<PrintedLink> =>
  [
    mailLink(basics.email),
    phoneLink(basics.phone),
    { text: wholeText(printLocation(basics.location)), url: "" },
    shownAddress(basics.url),
    ...basics.profiles.map(profileLink),
  ].filter(({ text }) => text.length > 0);

/** Street and code are printed only where they were stated; many leave them out, and may. */
const printLocation = ({ address, postalCode, city, region, countryCode }: Location): string =>
  [address, [postalCode, city].filter((part) => part !== "").join(" "), region, countryCode]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(", ");

/** The address says which network it is, most often; else its name stands before it. */
const profileLink = ({ network, username, url }: Profile): PrintedLink => {
  if (url === "") return plainText([network, username].filter((part) => part !== "").join(": "));
  const shown = readableAddress(url);
  const isNamed = shown.toLowerCase().includes(network.toLowerCase());
  return isNamed ? shownAddress(url) : { ...linkedText("", url), text: wholeText(`${network}: ${shown}`) };
};

/** The résumé as Markdown: the form that people keep in a repository, and that this project reads back. */
import type { Resume } from "#core/resume/index.ts";
import { joined } from "./in-line.ts";
import { literal } from "./markdown-literal.ts";
import type { TextEntry, TextSection } from "./text-page.ts";
import { textPageOf } from "./text-page-of.ts";

/**
 * @example
 * markdownOf(resume); // "# Ana Torres (fictional)\n\n…"
 */
export const markdownOf = (resume: Resume): string => {
  const { name, label, contact, links, sections } = textPageOf(resume);
  const blocks = [
    name === "" ? "" : `# ${literal(name)}`,
    // One paragraph of several lines: each of them says one kind of thing.
    [label, contact.join(" | "), ...links]
      .filter((line) => line !== "")
      .map(literal)
      .join("  \n"),
    ...sections.map(sectionText),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
};

const sectionText = ({ title, entries }: TextSection): string => {
  const between = entries.every(isShort) ? "\n" : "\n\n";
  return `## ${title}\n\n${entries.map(entryText).join(between)}`;
};

const isShort = ({ heading, paragraphs }: TextEntry): boolean => heading === "" && paragraphs.length === 0;

const entryText = (entry: TextEntry): string => {
  const blocks = [
    entry.heading === "" ? "" : `### ${literal(joined([entry.heading, entry.when], " | "))}`,
    entry.under.map(literal).join("  \n"),
    ...entry.paragraphs.map(literal),
    [
      ...entry.bullets.map((text) => `- ${literal(text)}`),
      ...(entry.heading === ""
        ? entry.labelled.map(([label, text]) => `- ${literal(`${label}: ${text}`)}`)
        : []),
    ].join("\n"),
    entry.heading === ""
      ? ""
      : entry.labelled.map(([label, text]) => literal(`${label}: ${text}`)).join("  \n"),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
};

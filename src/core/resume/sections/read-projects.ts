/** Projects: a header with what was done, or one line each ("Ledger — a double-entry library"). */
import { blankProject } from "../blank-entries.ts";
import type { FieldWriter } from "../field-writer.ts";
import { LIKELY } from "../field-writer.ts";
import { entriesOf } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { Project } from "../resume.ts";
import { headerOfEntry } from "./header-of-entry.ts";
import { readBody } from "./read-body.ts";
import type { SectionTools } from "./section-tools.ts";
import { urlsIn } from "./urls-in.ts";

export const readProjects = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<Project> => {
  const projects: Array<Project> = [];
  for (const entry of entriesOf(lines, tools)) {
    const pathOf = () => `/projects/${from + projects.length}`;
    if (entry.header.length === 0) {
      for (const line of entry.body) projects.push(oneLineProject(line.content, pathOf(), writer));
      continue;
    }
    const header = headerOfEntry(entry.header);
    const path = pathOf();
    const [name = EMPTY, ...rest] = header.lines.flatMap((line) => splitAt(line, DIVIDERS));
    const [url = EMPTY] = urlsIn(joined(header.lines));
    const { summary, highlights, keywords } = readBody(entry.body, path, "description", tools, writer);
    const tagline = joined(rest.filter(({ text }) => !text.includes("://")));
    projects.push({
      ...blankProject,
      name: writer.text(`${path}/name`, name),
      description: summary === "" ? writer.text(`${path}/description`, tagline) : summary,
      startDate: writer.value(`${path}/startDate`, header.from.value, header.from.at),
      endDate: writer.value(`${path}/endDate`, header.to.value, header.to.at),
      url: writer.text(`${path}/url`, url),
      highlights,
      keywords,
    });
  }
  return projects;
};

const DIVIDERS = /\s[|•·–—-]\s|\s?[|•]\s?|:\s/gu;

const oneLineProject = (content: Stretch, path: string, writer: FieldWriter): Project => {
  const [name = EMPTY] = splitAt(content, DIVIDERS);
  const hasName = name.text.length < content.text.length && name.text.length <= 60;
  const description = hasName ? part(content, content.text.indexOf(name.text) + name.text.length) : content;
  const withoutColon = description.text.startsWith(":") ? part(description, 1) : description;
  return {
    ...blankProject,
    name: hasName ? writer.text(`${path}/name`, name, LIKELY) : "",
    description: writer.text(`${path}/description`, withoutColon, LIKELY),
  };
};

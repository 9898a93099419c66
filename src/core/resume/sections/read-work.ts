/** Jobs: every role is one entry; roles under one employer inherit its name. */
import { blankVolunteer, blankWork } from "../blank-entries.ts";
import type { FieldWriter } from "../field-writer.ts";
import { LIKELY, SURE } from "../field-writer.ts";
import { type Role, rolesByLook } from "../jobs/roles-of.ts";
import { type EntryLines, entriesOf } from "../layout/entries-of.ts";
import { headerPartsOf } from "../layout/header-parts.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, type Stretch } from "../lines/stretch.ts";
import type { Volunteer, Work } from "../resume.ts";
import { headerOfEntry } from "./header-of-entry.ts";
import { readBody } from "./read-body.ts";
import type { SectionTools } from "./section-tools.ts";

export const readWork = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<Work> => {
  const work: Array<Work> = [];
  for (const role of rolesOf(lines, tools)) {
    const path = `/work/${from + work.length}`;
    const sure = role.confidence;
    work.push({
      ...blankWork,
      name: writer.text(`${path}/name`, role.employer, sure),
      position: writer.text(`${path}/position`, role.title, sure),
      startDate: writer.value(`${path}/startDate`, role.header.from.value, role.header.from.at),
      endDate: writer.value(`${path}/endDate`, role.header.to.value, role.header.to.at),
      location: writer.text(`${path}/location`, role.location),
      ...readBody(role.body, path, "summary", tools, writer),
    });
  }
  return work;
};

export const readVolunteer = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<Volunteer> => {
  const entries: Array<Volunteer> = [];
  for (const role of rolesOf(lines, tools)) {
    const path = `/volunteer/${from + entries.length}`;
    entries.push({
      ...blankVolunteer,
      organization: writer.text(`${path}/organization`, role.employer),
      position: writer.text(`${path}/position`, role.title),
      startDate: writer.value(`${path}/startDate`, role.header.from.value, role.header.from.at),
      endDate: writer.value(`${path}/endDate`, role.header.to.value, role.header.to.at),
      highlights: role.body.map(({ content }, i) => writer.text(`${path}/highlights/${i}`, content)),
    });
  }
  return entries;
};

const rolesOf = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<Role> =>
  lines.some(({ look }) => look !== null) ? rolesByLook(lines, tools) : rolesByWords(lines, tools);

const rolesByWords = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<Role> => {
  const roles: Array<Role> = [];
  let above: Stretch = EMPTY;
  let aboveLevel = 0;
  const entries = entriesOf(lines, tools);
  entries.forEach((entry, at) => {
    const header = headerOfEntry(entry.header);
    const inherits = above.text !== "" && header.level > aboveLevel && aboveLevel > 0;
    const parts = headerPartsOf(header.lines, tools.words, inherits);
    if (parts.employer.text !== "") {
      above = parts.employer;
      aboveLevel = header.level;
    }
    if (isEmployerOnly(entry, parts.title, entries[at + 1])) return;
    roles.push({
      header,
      ...parts,
      employer: parts.employer.text === "" ? above : parts.employer,
      body: entry.body,
      confidence: header.from.value === "" ? LIKELY : SURE,
    });
  });
  return roles.filter(({ title, employer, body }) => title.text + employer.text !== "" || body.length > 0);
};

/** An employer with its own span of years, and roles below it, is a banner and no job. */
const isEmployerOnly = (entry: EntryLines, title: Stretch, next: EntryLines | undefined): boolean =>
  title.text === "" && entry.body.length === 0 && next !== undefined && entry.header.length > 0;

/** Headers written as a form: "Organization: Acme", "Designation: Engineer", "Duration: 2020 – 2022". */

import type { HeaderWords } from "../layout/header-words.ts";
import { part, type Stretch } from "../lines/stretch.ts";

export interface LabelledLines {
  readonly title: Stretch | null;
  readonly employer: Stretch | null;
  readonly location: Stretch | null;
  /** Lines without a label. */
  readonly others: ReadonlyArray<Stretch>;
}

export const labelledLinesOf = (lines: ReadonlyArray<Stretch>, words: HeaderWords): LabelledLines => {
  const found = new Map<string, Stretch>();
  const others: Array<Stretch> = [];
  for (const line of lines) {
    const colon = line.text.slice(0, LONGEST_LABEL).search(/\s?:/u);
    const kind = colon < 2 ? null : words.fieldLabel(line.text.slice(0, colon));
    if (kind === null) others.push(line);
    else if (!found.has(kind)) found.set(kind, part(line, line.text.indexOf(":") + 1));
  }
  return {
    title: filled(found.get("title")),
    employer: filled(found.get("employer")),
    location: filled(found.get("place")),
    others,
  };
};

const LONGEST_LABEL = 30;

const filled = (stretch: Stretch | undefined): Stretch | null =>
  stretch === undefined || stretch.text === "" ? null : stretch;

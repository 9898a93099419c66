/** The subject of a degree where a comma or a dash stands before it: "MSc, Formal Verification", "BSc – Physics, 2012". */
import type { DatedLine } from "../layout/entries-of.ts";
import { EMPTY, part, type Stretch } from "../lines/stretch.ts";
import type { SectionTools } from "../sections/section-tools.ts";

export const subjectAfter = (
  degree: Stretch,
  institution: Stretch,
  header: ReadonlyArray<DatedLine>,
  { words }: SectionTools,
): Stretch => {
  const last = degree.offsets.at(-1);
  const holder = header.find(({ line }) => last !== undefined && line.content.offsets.includes(last));
  if (last === undefined || holder === undefined) return EMPTY;
  const { content } = holder.line;
  const end = content.offsets.indexOf(last) + 1;
  const until = holder.range !== null && holder.range.start > end ? holder.range.start : content.text.length;
  const rest = content.text.slice(end, until);
  const opening = /^(?:,\s|\s[–—-]\s|:\s)/u.exec(rest)?.[0].length;
  if (opening === undefined) return EMPTY;
  const length = rest.slice(opening).search(/\s{3}|\t|\s[|•·–—]\s|\s\(|,\s/u);
  const subject = part(content, end + opening, length === -1 ? until : end + opening + length);
  const isTaken = subject.offsets.some((offset) => institution.offsets.includes(offset));
  const isOther =
    words.isInstitution(subject.text) || words.isPlace(subject.text) || words.isDegree(subject.text);
  return isTaken || isOther || !NAME.test(subject.text) ? EMPTY : subject;
};

/** One to six words, no grade and no year. */
const NAME = /^\p{Lu}[^\d@]{2,60}$/u;

/** The job's title and the company's name, as the header gives them; an embedded record is believed first. */
import type { Span } from "#core/base/text-span.ts";
import { namesRole } from "../header/names-role.ts";
import { type Found, found, matchesOf, type PostingContext } from "../posting-context.ts";
import type { ReadingLine } from "../reading/reading.ts";

export const readTitle = (context: PostingContext): Found<string> | null => {
  const { header, embedded, reading } = context;
  if (embedded.title !== null) return named(context, embedded.title);
  const title = header.title;
  if (title !== null && namesRole(reading.text.slice(title.start, title.end), context.wording)) {
    return cited(context, title.start, withoutGenders(reading.text, title));
  }
  return titleInSentence(context) ?? titleLine(context) ?? (title && cited(context, title.start, title.end));
};

export const readCompany = (context: PostingContext): Found<string> | null => {
  const { header, embedded, reading } = context;
  if (embedded.company !== null) return named(context, embedded.company);
  if (header.company !== null) return cited(context, header.company.start, header.company.end);
  // "About Acme" heads the paragraph on the company; "About us" and "About the role" name nobody.
  const about = /(?:^|\n)(?:#{1,6} )?about (?!us|you|the|this|our|your|it|me\b)([^\n:.]{2,40}):?(?=\n)/u.exec(
    reading.text,
  );
  if (about?.[1] === undefined) return null;
  const end = about.index + about[0].replace(/:$/u, "").length;
  return cited(context, end - about[1].length, end);
};

/** "Data Engineer (m/w/d)": the note that all genders are meant is no part of the job's name. */
const withoutGenders = (text: string, { start, end }: ReadingLine): number => {
  const note = /(?: ?\((?:[mfwdxihn](?:\/[mfwdxihn*]){1,3}|all genders)\)| [mfw]\/[mfw]\/[dx])\s*$/u.exec(
    text.slice(start, end),
  );
  return note === null ? end : start + note.index;
};

const cited = ({ reading }: PostingContext, start: number, end: number): Found<string> =>
  found(reading.cased.slice(start, end).trim(), reading.cite(start, end));

/** A value of an embedded record, with the place where the page says the same, when it does. */
const named = ({ reading }: PostingContext, value: string): Found<string> => {
  const at = reading.text.indexOf(value.toLowerCase());
  const because: ReadonlyArray<Span> = at === -1 ? [] : [reading.cite(at, at + value.length)];
  return found(value, ...because);
};

/** A pasted page may begin with the company: then the first short line that is a title by its words and capitals. */
const titleLine = (context: PostingContext): Found<string> | null => {
  const { reading, wording } = context;
  const line = reading.lines.slice(0, titleLinesRead).find(({ start, end }) => {
    const words = reading.cased.slice(start, Math.min(end, start + 81));
    return (
      words.length <= 80 &&
      words.split(" ").length >= 2 &&
      isCapitalised(words) &&
      namesRole(words.toLowerCase().replaceAll("engineering", " "), wording)
    );
  });
  return line === undefined ? null : cited(context, line.start, line.end);
};

/** A title below that is the start of the next advertisement. */
const titleLinesRead = 60;

const isCapitalised = (line: string): boolean =>
  !/[.:;!?]$/u.test(line) &&
  line.split(" ").every((word) => /^(?:[^\p{Ll}]|of$|and$|in$|for$|with$)/u.test(word));

/** "We are looking for a Senior Backend Engineer to …": the words in capitals after the phrase, up to the role's noun. */
const titleInSentence = (context: PostingContext): Found<string> | null => {
  for (const match of matchesOf(context, "posting-header", "hiring").slice(0, 20)) {
    const from = match.end + 1;
    const words = context.reading.cased.slice(from, from + 120).split(/[\n.;:!?]/u)[0] ?? "";
    const title =
      /^(?:\p{Lu}[\p{L}\p{N}+#./&-]*|\(?Sr\.?\)?)(?:[ /,]{1,2}(?:\p{Lu}[\p{L}\p{N}+#./&-]*|of|and|&)){0,8}/u.exec(
        words,
      );
    if (title && namesRole(title[0].toLowerCase(), context.wording))
      return cited(context, from, from + title[0].length);
  }
  return null;
};

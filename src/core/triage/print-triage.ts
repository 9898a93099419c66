/** The ranking for a terminal of 80 columns: one posting a line with its deciding line below it, best first. */
import { filled, padded, type Style } from "#core/evaluation/index.ts";
import type { RankedPosting, Triage } from "./triage.ts";

const companyWidth = 18;
const titleWidth = 36;

export const printTriage = (triage: Triage, style: Style): string => {
  const { postings, duplicates, reposts, failures } = triage;
  const count = postings.length + failures.length;
  const summary = [
    `${count} ${count === 1 ? "posting" : "postings"}`,
    duplicates.length > 0 ? `${duplicates.length} there twice` : "",
    reposts.length > 0 ? `${reposts.length} posted again` : "",
    failures.length > 0 ? `${failures.length} not read` : "",
  ].filter((part) => part !== "");
  const lines = [
    style.strong(summary.join(" · ")),
    "",
    ...postings.flatMap((posting) => postingLines(posting, style)),
    ...groupLines("The same posting", duplicates),
    ...groupLines("Posted again by the same employer", reposts),
    ...failures.flatMap(({ file, error }) => filled(`! ${file}  `, error.message)),
  ];
  return `${lines.join("\n")}\n`;
};

const postingLines = (posting: RankedPosting, style: Style): ReadonlyArray<string> => {
  const { verdict, score, company, title, archetype, deciding, file } = posting;
  const mark = verdict === "stop" ? "stop" : score.toFixed(1);
  const head = `${padded(cut(company ?? file, companyWidth), companyWidth)} ${padded(cut(title ?? "–", titleWidth), titleWidth)} ${cut(archetype, 17)}`;
  const colour = { apply: style.good, consider: style.strong, skip: style.quiet, stop: style.warning }[
    verdict
  ];
  return [
    `${colour(padded(mark, 5))} ${head}`.trimEnd(),
    ...filled("      ", deciding.text).map(style.quiet),
  ];
};

const groupLines = (name: string, groups: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  groups.flatMap((group) => ["", ...filled(`${name}:  `, group.join(" · "))]);

/** A name longer than its column ends in an ellipsis, so that the columns stay straight. */
const cut = (text: string, width: number): string => {
  const signs = [...text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim()];
  return signs.length <= width ? signs.join("") : `${signs.slice(0, width - 1).join("")}…`;
};

/** The report as Markdown for the clipboard: the same text that the terminal writes. Its printer is loaded when wanted. */
import type { Judged } from "#web/api/evaluations.ts";

export const reportToMarkdown = async ({ evaluation, posting, rubric }: Judged): Promise<string> => {
  const { printMarkdown } = await import("#core/evaluation/index.ts");
  const heading = [posting.title, posting.company].filter(Boolean).join(", ") || null;
  return printMarkdown(evaluation, { heading, rubric });
};

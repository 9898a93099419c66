/** What an editor feels: a keystroke to its picture, and a résumé fitted to its pages. */
import { createResumePrinter } from "#adapters/resume-printing/resume-printer.ts";
import { type Template, templates } from "#app/ports/resume/resume-printer.ts";
import { invariant } from "#core/base/invariant.ts";
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Resume } from "#core/resume/index.ts";
import { bulletWorths, fitToPages, templateSizes } from "#core/resume-printing/index.ts";
import { medianOf } from "../evaluate/measure.ts";

export interface EditorFigures {
  readonly template: Template;
  /** Medians in milliseconds, the way to the worker and back included. */
  readonly keystrokeMs: number;
  readonly fitMs: number;
  /** Measurements that a fit takes, most of all people. */
  readonly mostMeasured: number;
}

export const measureEditor = async (
  people: ReadonlyArray<Resume>,
  { wording }: Pick<Catalogue, "wording">,
  runs: number,
): Promise<ReadonlyArray<EditorFigures>> => {
  const printer = createResumePrinter();
  const figures: Array<EditorFigures> = [];
  for (const template of templates) {
    const settings = { template, paper: "a4", size: null } as const;
    const keystrokes: Array<number> = [];
    for (let run = 0; run < runs; run += 1) {
      const typed = withTyped(people[0], run);
      const began = performance.now();
      const pages = await printer.preview(typed, settings, { stream: "editor" });
      keystrokes.push(performance.now() - began);
      invariant(pages.ok, "a preview failed");
    }
    const fits: Array<number> = [];
    let mostMeasured = 0;
    for (const resume of people) {
      let measured = 0;
      const worthByPath = bulletWorths(resume, wording);
      const began = performance.now();
      await fitToPages(
        resume,
        { maxPages: 1, size: templateSizes[template], worthByPath },
        async (choice) => {
          measured += 1;
          const counted = await printer.pages(choice.resume, {
            ...settings,
            size: choice.size,
            spacing: choice.spacing,
          });
          invariant(counted.ok, "a count of pages failed");
          return counted.value;
        },
      );
      fits.push(performance.now() - began);
      mostMeasured = Math.max(mostMeasured, measured);
    }
    figures.push({ template, keystrokeMs: medianOf(keystrokes), fitMs: medianOf(fits), mostMeasured });
  }
  await printer.close();
  return figures;
};

const withTyped = (resume: Resume | undefined, letters: number): Resume => {
  invariant(resume !== undefined, "somebody is needed to type");
  const typed = "typing a longer and longer line about what was done ".repeat(4).slice(0, letters + 1);
  return { ...resume, basics: { ...resume.basics, summary: typed } };
};

/** What of a résumé is printed on so many pages (conflict C29: five bullets a role, two of operations, one page or two). */
import type { Engine } from "#app/engine.ts";
import type { PrintFailure, PrintSettings, ResumePrinter } from "#app/ports/resume/resume-printer.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";
import { bulletWorths, type DroppedBullet, fitToPages, templateSizes } from "#core/resume-printing/index.ts";

export interface FittedResume {
  readonly resume: Resume;
  readonly settings: PrintSettings;
  /** False when even the shortest choice takes more pages. */
  readonly fits: boolean;
  readonly dropped: ReadonlyArray<DroppedBullet>;
}

export const fitResume = async (
  resume: Resume,
  settings: PrintSettings,
  maxPages: number,
  { printer, engine }: { readonly printer: ResumePrinter; readonly engine: Engine },
): Promise<Result<FittedResume, PrintFailure>> => {
  const failures: Array<PrintFailure> = [];
  const fit = await fitToPages(
    resume,
    {
      maxPages,
      size: settings.size ?? templateSizes[settings.template],
      worthByPath: bulletWorths(resume, engine.catalogue.wording),
    },
    async (choice) => {
      const pages = await printer.pages(choice.resume, settingsOf(settings, choice));
      if (pages.ok) return pages.value;
      failures.push(pages.error);
      return Number.POSITIVE_INFINITY;
    },
  );
  const [failure] = failures;
  if (failure !== undefined) return err(failure);
  return ok({
    resume: fit.resume,
    settings: settingsOf(settings, fit),
    fits: fit.fits,
    dropped: fit.dropped,
  });
};

const settingsOf = (
  settings: PrintSettings,
  { size, spacing }: { readonly size: number; readonly spacing: number },
): PrintSettings => ({
  ...settings,
  size,
  spacing,
});

/** The kept résumé as Mettle prints it now: checked without being saved first. */
import type { PrintSettings } from "#web/api/resume-drafts.ts";
import { templateNames } from "#web/features/resume/preview/print-settings.ts";
import type { OwnFormat } from "./use-checked-file.ts";

interface OwnPrintProps {
  /** Null while another file is checked. */
  readonly shown: OwnFormat | null;
  readonly settings: PrintSettings;
  readonly onShow: (to: OwnFormat) => void;
}

export const OwnPrint = ({ shown, settings, onShow }: OwnPrintProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend
  <div
    role="group"
    aria-label="Or your record as it prints"
    className="mt-3 flex flex-wrap items-center gap-x-2"
  >
    <span className="label">or your record as it prints in {nameOf(settings)}:</span>
    {formats.map(([to, name]) => (
      <button key={to} type="button" aria-pressed={shown === to} className="tab" onClick={() => onShow(to)}>
        {name}
      </button>
    ))}
  </div>
);

const formats = [
  ["pdf", "PDF"],
  ["docx", "Word"],
] as const;

const nameOf = ({ template }: PrintSettings): string =>
  templateNames.find(([key]) => key === template)?.[1] ?? template;

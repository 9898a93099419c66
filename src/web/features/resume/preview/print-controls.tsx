/** Template, paper, size and zoom; and whether it fits. */
import { useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import type { PrintSettings } from "#web/api/resume-drafts.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { fittingSize } from "./fitting-size.ts";
import { changePrintSettings, nextTemplate, paperNames, sizes, templateNames } from "./print-settings.ts";
import { type Zoom, zoomNames } from "./zoom.ts";

interface PrintControlsProps {
  readonly resume: Resume;
  readonly settings: PrintSettings;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

export const PrintControls = ({ resume, settings, pages, zoom, onZoom }: PrintControlsProps) => {
  const [note, setNote] = useState("");
  useShortcuts({ t: () => changePrintSettings({ template: nextTemplate(settings) }) });
  const fitOnOnePage = async (): Promise<void> => {
    const size = await fittingSize(resume, settings);
    setNote(size === null ? "It does not fit on one page at 9 pt." : "");
    if (size !== null) changePrintSettings({ size });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-3 py-1.5">
      <Choice
        label="Template"
        value={settings.template}
        options={templateNames}
        onChange={(template) => changePrintSettings({ template })}
      />
      <Choice
        label="Paper"
        value={settings.paper}
        options={paperNames}
        onChange={(paper) => changePrintSettings({ paper })}
      />
      <Choice
        label="Letters"
        value={String(settings.size ?? "")}
        options={[["", "usual size"], ...sizes.map((size) => [String(size), `${size} pt`] as const)]}
        onChange={(size) => changePrintSettings({ size: size === "" ? null : Number(size) })}
      />
      <Choice label="Zoom" value={zoom} options={zoomNames} onChange={onZoom} />
      <p role="status" className="label ml-auto">
        {note || fitWords(pages)}
      </p>
      {pages > 1 ? (
        <Button onClick={() => void fitOnOnePage().catch(() => setNote("Not now."))}>Fit on one</Button>
      ) : null}
    </div>
  );
};

const fitWords = (pages: number): string => {
  if (pages === 0) return "";
  return pages === 1 ? "Fits one page" : `${pages} pages`;
};

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: ReadonlyArray<readonly [Value, string]>;
  readonly onChange: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => (
  <label className="label inline-flex items-center gap-1">
    <span className="sr-only">{label}</span>
    <select
      className="rounded-[3px] border border-edge bg-sheet px-1 py-1 font-mono text-note text-ink"
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(([key]) => key === target.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

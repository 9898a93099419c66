/** Which lines the page keeps and which it would do without, each with its reason; and how many pages that makes. */
import { useQuery } from "@tanstack/react-query";
import type { Resume } from "#core/resume/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { previewResume } from "#web/api/resume-drafts.ts";
import { attributeSelector, useFocusAfterDrawing } from "#web/features/resume/focus-after-drawing.ts";
import { templateNames, usePrintSettings } from "#web/features/resume/preview/print-settings.ts";
import { Button } from "#web/ui/button.tsx";
import { Chip } from "#web/ui/chip.tsx";
import { Section } from "#web/ui/section.tsx";
import type { TailorLine } from "../lines/line.ts";

interface SelectionPanelProps {
  readonly resume: Resume;
  readonly tailoring: Tailoring;
  readonly lines: ReadonlyArray<TailorLine>;
  readonly settled: ReadonlySet<string>;
  readonly onLeaveOut: (line: TailorLine) => void;
  readonly onPin: (line: TailorLine) => void;
}

export const SelectionPanel = ({
  resume,
  tailoring,
  lines,
  settled,
  onLeaveOut,
  onPin,
}: SelectionPanelProps) => {
  const focusAfterDrawing = useFocusAfterDrawing();
  /** The button that was pressed makes room for another; its line keeps the focus. */
  const stay = (act: (line: TailorLine) => void, line: TailorLine) => (): void => {
    act(line);
    focusAfterDrawing(attributeSelector("data-selection", line.id));
  };
  const relevance = new Map(tailoring.selected.map((selected) => [selected.path, selected]));
  const out = lines.filter(({ now, dropped }) => now === null || dropped !== null);
  const kept = lines.filter((line) => line.kind === "sentence" && !out.includes(line));
  return (
    <div className="grid gap-x-10 side:grid-cols-2">
      <Section title="Kept" note={<PageCount resume={resume} />}>
        <ul>
          {kept.map((line) => {
            const selected = relevance.get(line.path);
            return (
              <li key={line.id} className="border-b border-rule py-2">
                {line.now}{" "}
                {selected && selected.requirements.length > 0 ? (
                  <Chip tone="blue">{answers(selected.requirements.length)}</Chip>
                ) : null}{" "}
                {selected?.isOperations ? <Chip>operations</Chip> : null}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title="Left out, or better left out" note="Nothing leaves the page before you say so.">
        {out.length === 0 ? <p>Every line earns its place.</p> : null}
        <ul>
          {out.map((line) => (
            <li
              key={line.id}
              tabIndex={-1}
              data-selection={line.id}
              className="grid justify-items-start gap-1 border-b border-rule py-2"
            >
              <p className={line.now === null ? "text-soft line-through decoration-1" : ""}>{line.before}</p>
              <p className="text-base">{line.dropped ?? "You left it out."}</p>
              {line.now === null ? (
                <Button onClick={stay(onPin, line)}>Pin it back</Button>
              ) : settled.has(line.id) ? (
                <p className="label">pinned: it stays</p>
              ) : (
                <p className="flex gap-2">
                  <Button onClick={stay(onLeaveOut, line)}>Leave it out</Button>
                  <Button onClick={stay(onPin, line)}>Keep it</Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
};

const answers = (requirements: number): string =>
  requirements === 1 ? "answers 1 requirement" : `answers ${requirements} requirements`;

/** Counted by the printer itself, without drawing a page. */
const PageCount = ({ resume }: { readonly resume: Resume }) => {
  const settings = usePrintSettings();
  const query = useQuery({
    queryKey: ["page-count", resume, settings],
    queryFn: () => previewResume(resume, settings, { near: { from: 0, to: 0 } }),
    placeholderData: (before) => before,
    retry: false,
  });
  if (!query.data) return <>Counting the pages …</>;
  const { length } = query.data.pages;
  const name = templateNames.find(([key]) => key === settings.template)?.[1] ?? settings.template;
  return (
    <>
      {length === 1 ? "1 page" : `${length} pages`}, set in {name}. The budget is one up to the middle grades,
      two above.
    </>
  );
};

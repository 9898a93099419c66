/** A box around each value on its page. For the pointer only: keys and readers walk over the fields themselves. */
import { useEffect, useRef } from "react";
import type { SourceField } from "./source-field.ts";

interface FieldBoxesProps {
  /** PDF points. */
  readonly width: number;
  readonly height: number;
  readonly fields: ReadonlyArray<SourceField>;
  readonly shownId: string | null;
  readonly onPick: (id: string) => void;
}

/** Boxes fit the letters tightly; a little air makes them easier to read and to hit. */
const air = 1.5;

export const FieldBoxes = ({ width, height, fields, shownId, onPick }: FieldBoxesProps) => {
  const frame = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const box = shownId === null ? null : frame.current?.querySelector("[data-shown=true]");
    if (box) bringIntoView(box);
  }, [shownId]);
  return (
    <svg
      ref={frame}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="absolute inset-0 size-full"
    >
      {fields.map(({ id, label, box, isWaiting }) =>
        box ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the pointer; the field is the first
          <rect
            key={id}
            x={box.x - air}
            y={box.y - air}
            width={box.w + 2 * air}
            height={box.h + 2 * air}
            rx="1.5"
            data-shown={id === shownId}
            data-waiting={isWaiting}
            className="page-box"
            onClick={() => onPick(id)}
          >
            <title>{label}</title>
          </rect>
        ) : null,
      )}
    </svg>
  );
};

/** Moves only the pane that scrolls, and only when the box is not in sight. */
const bringIntoView = (box: Element): void => {
  const pane = box.closest<HTMLElement>("[data-pane]");
  if (!pane) return;
  const [inner, outer] = [box.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24) return;
  const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  const top = pane.scrollTop + inner.top - outer.top - outer.height / 3;
  pane.scrollTo({ top, behavior: smooth ? "smooth" : "instant" });
};

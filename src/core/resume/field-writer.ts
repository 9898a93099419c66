/** Notes for every value put into the résumé where on the page it stands, and how sure the reader is. */
import type { CitableText } from "#core/page-text/index.ts";
import type { Stretch } from "./lines/stretch.ts";
import { type BoxOf, NO_BOXES } from "./looks/box-of.ts";
import type { FieldSource } from "./resume-reading.ts";

export interface FieldWriter {
  readonly fields: ReadonlyArray<FieldSource>;
  /** The text of `stretch`, noted under `path`; "" (and no note) when it is empty. */
  readonly text: (path: string, stretch: Stretch, confidence?: number) => string;
  /** A value that is not written as it stands on the page, e.g. a date. */
  readonly value: (path: string, value: string, stretch: Stretch, confidence?: number) => string;
}

/** A field found where such fields stand, with nothing against it. */
export const SURE = 0.9;
/** A field that a rule of thumb put there. */
export const LIKELY = 0.6;

export const fieldWriterOf = (citable: CitableText, boxOf: BoxOf = NO_BOXES): FieldWriter => {
  const fields: Array<FieldSource> = [];
  const value = (path: string, written: string, stretch: Stretch, confidence = SURE): string => {
    const [first, last] = [stretch.offsets[0], stretch.offsets.at(-1)];
    if (written === "" || first === undefined || last === undefined) return "";
    const span = citable.cite(first, last + 1);
    fields.push({ path, confidence, box: boxOf(span.start, span.end), span });
    return written;
  };
  return {
    fields,
    value,
    text: (path, stretch, confidence) => value(path, stretch.text, stretch, confidence),
  };
};

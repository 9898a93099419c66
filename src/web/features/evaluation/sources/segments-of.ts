/** Cuts a source text where highlights begin and end, so that it can be drawn as plain text nodes and marks. */
import type { Span } from "#core/base/text-span.ts";

/** A stretch of text that is drawn in one way. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** `cited`: some sentence of the report rests on it. `active`: the one that is shown. `gap`: left out, too long. */
  readonly kind: "plain" | "cited" | "active" | "gap";
}

/** Above this a browser lays out too slowly; only the surroundings of what is shown are drawn. */
const longest = 150_000;
const around = 2_000;

/** Joined, the segments are the text again, but for gaps in a very long one. */
export const segmentsOf = (
  text: string,
  cited: ReadonlyArray<Span>,
  active: ReadonlyArray<Span>,
): ReadonlyArray<Segment> => {
  const windows = text.length <= longest ? [{ start: 0, end: text.length }] : windowsOf(text, active);
  const segments: Array<Segment> = [];
  let at = 0;
  for (const { start, end } of windows) {
    if (start > at) segments.push(gapOf(at, start));
    segments.push(...cut(text, start, end, cited, active));
    at = end;
  }
  if (at < text.length) segments.push(gapOf(at, text.length));
  return segments;
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const gapOf = (start: number, end: number): Segment => ({
  start,
  text: `… ${end - start} characters not drawn …`,
  kind: "gap",
});

/** The beginning and the surroundings of each active span, in order and merged. */
const windowsOf = (text: string, active: ReadonlyArray<Span>): ReadonlyArray<Stretch> => {
  const wanted = [{ start: 0, end: around }, ...active].map(({ start, end }) => ({
    start: Math.max(0, start - around),
    end: Math.min(text.length, Math.min(end, start + longest) + around),
  }));
  const merged: Array<Stretch> = [];
  for (const next of wanted.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && next.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else merged.push(next);
  }
  return merged;
};

/** One sweep over the borders: linear in the number of spans after sorting. */
const cut = (
  text: string,
  from: number,
  to: number,
  cited: ReadonlyArray<Span>,
  active: ReadonlyArray<Span>,
): ReadonlyArray<Segment> => {
  const borders = [
    ...cited.flatMap((span) => [
      { at: span.start, layer: "cited" as const, step: 1 },
      { at: span.end, layer: "cited" as const, step: -1 },
    ]),
    ...active.flatMap((span) => [
      { at: span.start, layer: "active" as const, step: 1 },
      { at: span.end, layer: "active" as const, step: -1 },
    ]),
  ]
    .map((border) => ({ ...border, at: Math.min(Math.max(border.at, from), to) }))
    .toSorted((a, b) => a.at - b.at);
  const depth = { cited: 0, active: 0 };
  const segments: Array<Segment> = [];
  let at = from;
  for (const border of [...borders, { at: to, layer: "cited" as const, step: 0 }]) {
    if (border.at > at) {
      segments.push({ start: at, text: text.slice(at, border.at), kind: kindOf(depth) });
      at = border.at;
    }
    depth[border.layer] += border.step;
  }
  return segments;
};

const kindOf = ({ cited, active }: { readonly cited: number; readonly active: number }): Segment["kind"] => {
  if (active > 0) return "active";
  return cited > 0 ? "cited" : "plain";
};

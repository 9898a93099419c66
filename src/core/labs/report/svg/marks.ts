/** The few SVG elements that a drawing of ours is made of. Text is foreign: everything passes through `escaped`. */

export const escaped = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Tenths of a pixel are as fine as a screen shows. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (look: string, x: number, y: number, width: number, height: number, round = 0): string =>
  `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${
    round === 0 ? "" : ` rx="${px(round)}"`
  }/>`;

export const line = (look: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<path class="${look}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`;

export const dot = (look: string, x: number, y: number, radius: number): string =>
  `<circle class="${look}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`;

export const words = (
  look: string,
  x: number,
  y: number,
  text: string,
  anchor: "start" | "middle" | "end" = "start",
): string =>
  `<text class="${look}" x="${px(x)}" y="${px(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;

/** Letters of the drawing are of one width, so that it is known without a browser: 0.61 em, the widest of the family. */
const LETTER = 6.75;

export const widthOf = (text: string): number => [...text].length * LETTER;

export const cut = (text: string, room: number): string => {
  const most = Math.max(4, Math.floor(room / LETTER));
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
};

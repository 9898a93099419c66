/**
 * The outline of a letter in half the signs: hundredths of a point instead of sixteen digits. Every end of a stroke is
 * rounded where it lies on the page, so that small errors never add up along an outline.
 */

/** As it came where it holds anything but the strokes that Typst draws letters with. */
export const compactPath = (outline: string): string => {
  const words = outline.match(/[A-Za-z]|-?\d{1,9}(?:\.\d{1,20})?(?:e-?\d{1,3})?/gu) ?? [];
  const pen: Pen = { at: [0, 0], start: [0, 0], drawn: "" };
  for (let index = 0; index < words.length; ) {
    const command = words[index] ?? "";
    const take = lengths.get(command);
    const draw = draws.get(command);
    if (take === undefined || draw === undefined) return outline;
    const numbers = words.slice(index + 1, index + 1 + take).map(Number);
    if (numbers.length < take || numbers.some(Number.isNaN)) return outline;
    draw(pen, numbers);
    index += 1 + take;
  }
  // Typst moves to the corner before it moves to where a letter begins.
  return pen.drawn.replace(/^M0 0(?=M)/u, "");
};

type Point = readonly [x: number, y: number];

interface Pen {
  /** Unrounded, as are all points that are kept. */
  at: Point;
  start: Point;
  drawn: string;
}

/** How many numbers follow a command. */
const lengths: ReadonlyMap<string, number> = new Map([
  ["M", 2],
  ["m", 2],
  ["h", 1],
  ["v", 1],
  ["l", 2],
  ["q", 4],
  ["c", 6],
  ["Z", 0],
]);

const move = (pen: Pen, to: Point): void => {
  pen.at = to;
  pen.start = to;
  pen.drawn += `M${inRow([hundredths(to[0]), hundredths(to[1])])}`;
};

/** Each pair of numbers is a point, counted from where the pen stands. */
const stroke =
  (command: string) =>
  (pen: Pen, numbers: ReadonlyArray<number>): void => {
    const [fromX, fromY] = pen.at;
    let to: Point = pen.at;
    const steps: Array<number> = [];
    for (let index = 0; index < numbers.length; index += 2) {
      to = [fromX + (numbers[index] ?? 0), fromY + (numbers[index + 1] ?? 0)];
      steps.push(hundredths(to[0]) - hundredths(fromX), hundredths(to[1]) - hundredths(fromY));
    }
    pen.at = to;
    pen.drawn += command + inRow(steps);
  };

const draws: ReadonlyMap<string, (pen: Pen, numbers: ReadonlyArray<number>) => void> = new Map([
  ["M", (pen, [x = 0, y = 0]) => move(pen, [x, y])],
  ["m", (pen, [x = 0, y = 0]) => move(pen, [pen.at[0] + x, pen.at[1] + y])],
  [
    "h",
    (pen, [by = 0]) => {
      const [x, y] = pen.at;
      pen.at = [x + by, y];
      pen.drawn += `h${inRow([hundredths(x + by) - hundredths(x)])}`;
    },
  ],
  [
    "v",
    (pen, [by = 0]) => {
      const [x, y] = pen.at;
      pen.at = [x, y + by];
      pen.drawn += `v${inRow([hundredths(y + by) - hundredths(y)])}`;
    },
  ],
  ["l", stroke("l")],
  ["q", stroke("q")],
  ["c", stroke("c")],
  [
    "Z",
    (pen) => {
      pen.at = pen.start;
      pen.drawn += "z";
    },
  ],
]);

const hundredths = (points: number): number => Math.round(points * 100);

/** A sign before a number parts it from the one before it. */
const inRow = (steps: ReadonlyArray<number>): string =>
  steps.map((step, index) => (index > 0 && step >= 0 ? " " : "") + inPoints(step)).join("");

/** "0.5" is ".5" to every reader of SVG. */
const inPoints = (step: number): string => String(step / 100).replace(/^(-?)0\./u, "$1.");

/** A number of points as short as a picture needs it. */
export const shortNumber = (points: number): string => inPoints(hundredths(points));

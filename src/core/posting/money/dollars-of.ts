/** Whose dollars a bare "$" means: those of the country where the job is, when most places of the header are there. */
import type { PostingContext } from "../posting-context.ts";
import { placesIn } from "../reading/places.ts";

export const dollarsOf = (context: PostingContext): string => {
  const { wording, header } = context;
  const stretches = [...header.places, ...labelledPlaces(context)];
  const places = stretches.flatMap(({ start, end }) => placesIn(context, start, end));
  const currencies = places.map(({ name }) =>
    dollarCurrencies.find((code) =>
      isOf(name, wording.words("posting-pay", `dollars-${code.toLowerCase()}`)),
    ),
  );
  const most = dollarCurrencies.find(
    (code) => currencies.filter((other) => other === code).length > currencies.length / 2,
  );
  if (most !== undefined) return most;
  return currencies.every((code) => code === undefined) ? dollarsOfText(context) : "USD";
};

/** No header places it, but the text speaks of one such country again and again, and never of the United States. */
const dollarsOfText = ({ reading, wording }: PostingContext): string => {
  if (/\bUnited States\b|\bU\.?S\.?A?\b|\bAmerica/u.test(reading.cased)) return "USD";
  const timesNamed = (code: string): number => {
    const [country = ""] = wording.words("posting-pay", `dollars-${code.toLowerCase()}`);
    return country === "" ? 0 : reading.text.split(country).length - 1;
  };
  return dollarCurrencies.find((code) => timesNamed(code) >= oftenNamed) ?? "USD";
};

/** Once or twice may be an office or a customer. */
const oftenNamed = 3;

const dollarCurrencies = ["CAD", "AUD", "NZD", "SGD", "HKD"] as const;

/** "Toronto, ON" is known by its city, "Markham, ON" by its state. */
const isOf = (name: string, places: ReadonlyArray<string>): boolean =>
  name
    .toLowerCase()
    .split(", ")
    .some((part) => places.includes(part));

/** An export's "Job Location: Toronto" may stand below the header; 40 lines hold any such table. */
const labelledPlaces = ({ reading, wording }: PostingContext) =>
  reading.lines.slice(0, 40).flatMap(({ start, end }) => {
    const label = /^([a-z][a-z ]{1,28}) ?:/u.exec(reading.text.slice(start, Math.min(end, start + 40)));
    const isPlace = wording.wordSet("posting-header", "place-label").has(label?.[1]?.trim() ?? "");
    return label && isPlace ? [{ start: start + label[0].length, end: Math.min(end, start + 200) }] : [];
  });

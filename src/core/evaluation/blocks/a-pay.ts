/** The pay stated beside the salary band of its region and level: it informs, and moves no score. */
import type { Statement } from "#core/base/evidence.ts";
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Pay } from "#core/posting/index.ts";
import type { Case } from "../case/case.ts";
import { becauseOf, quoted, withCards } from "../case/citation.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";

/** Nothing where no card speaks of the place, the level, the currency and the year. */
export const payBandStatement = (of: Case): ReadonlyArray<Statement> => {
  const { pay, because, level } = of.input.posting;
  const [span] = because.pay;
  const card = cardFor(of);
  if (pay === null || span === undefined || card === undefined) return [];
  const band = (["senior", "staff", "principal"] as const).find((name) => name === level);
  const range = band === undefined ? undefined : card.levels[band];
  if (range === undefined || pay.currency !== card.currency || pay.period !== card.period) return [];
  const place = placeIn(pay, range);
  if (place === null) return [];
  const stale =
    of.input.asOf > card.staleAfter ? " The card is past its date: look again, five minutes." : "";
  return [
    {
      id: "A.band",
      text: `Pay ${quoted(span.quote, 40)} is ${place} the band of our card for ${level}, ${card.region}, which names its quarter and source.${stale}`,
      because: withCards(becauseOf([span, ...because.level, ...because.locations], span), [
        `salary-bands/${card.id}`,
      ]),
    },
  ];
};

/** The card of a place before the card of a whole country; the remote one only for remote work. */
const cardFor = ({ input }: Case): Catalogue["salaryBands"][number] | undefined => {
  const { posting, catalogue } = input;
  const place = wordLineOf(posting.locations.join(" · "));
  return catalogue.salaryBands
    .filter(({ remote, places }) => (!remote || posting.remote === "remote") && isIn(place, places))
    .sort((one, other) => Number(one.remote) - Number(other.remote))[0];
};

const isIn = (place: string, places: ReadonlyArray<string>): boolean =>
  places.some((name) => hasPhrase(place, name));

const placeIn = (
  { min, max }: Pay,
  band: { readonly min: number; readonly max: number | null },
): "below" | "above" | "inside" | "partly below" | "partly above" | null => {
  const [from, to] = [min ?? max, max ?? min];
  if (from === null || to === null) return null;
  if (to < band.min) return "below";
  if (band.max !== null && from > band.max) return "above";
  if (from < band.min) return "partly below";
  return band.max !== null && to > band.max ? "partly above" : "inside";
};

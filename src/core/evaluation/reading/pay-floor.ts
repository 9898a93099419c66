/** Pay of the posting beside the floor of the profile, both as one year; null when they do not compare. */
import type { Pay } from "#core/posting/index.ts";
import type { Profile } from "../profile.ts";

/** Share of the floor that the best stated pay reaches. */
export const payRatioOf = (
  pays: ReadonlyArray<Pay>,
  floor: NonNullable<Profile["payFloor"]>,
): number | null => {
  const amounts = pays
    .filter(({ currency }) => currency === floor.currency)
    .flatMap(({ min, max, period }) => {
      const best = max ?? min;
      return best === null ? [] : [best * perYear[period]];
    });
  return amounts.length === 0 ? null : Math.max(...amounts) / (floor.amount * perYear[floor.period]);
};

/** 220 paid days of 8 hours: a contractor's year after holidays and gaps. */
const perYear: Readonly<Record<Pay["period"], number>> = {
  year: 1,
  month: 12,
  week: 46,
  day: 220,
  hour: 1760,
};

/** A share with its 95 % interval. Source: E. B. Wilson, JASA 22 (1927), the score interval. */

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Lower and upper bound, 0–1; the whole range when nothing was counted. */
export const wilson = ({ right, of }: Share): readonly [number, number] => {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = right / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
};

/** What a résumé says of an employer beside its header: "Olive oil cooperative, Jaén", "motor claims of an insurer". */
import type { KnownFact } from "../alignment/known-fact.ts";

/** Lines without a verb, and the description of a job; the headline of the person stands under "". */
export const settingsByJob = (
  known: ReadonlyArray<KnownFact>,
): ReadonlyMap<string, ReadonlyArray<KnownFact>> => {
  const settings = new Map<string, Array<KnownFact>>();
  for (const one of known) {
    if (!isSetting(one)) continue;
    const list = settings.get(one.jobKey);
    if (list === undefined) settings.set(one.jobKey, [one]);
    else list.push(one);
  }
  return settings;
};

const isSetting = ({ fact: { id, kind }, jobKey, reading }: KnownFact): boolean => {
  if (id === "/basics") return true;
  if (kind === "header") return true;
  if (jobKey === "" || reading.text.length > LONGEST_SETTING) return false;
  const isVerbless = !reading.units.some(({ isHead }) => isHead);
  return /\/(?:description|summary)$/u.test(id) || (id.startsWith("/text/") && isVerbless);
};

/** A longer line tells of the work, not of the employer. */
const LONGEST_SETTING = 160;

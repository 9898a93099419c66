/**
 * Who is asked: by the environment, else by the data folder. A key leaves this folder only in the header of a request to
 * the origin that it was given for.
 */
import type { BadModelSetting, ModelAddress, ModelSetting, WantedModel } from "#app/ports/model.ts";
import { ok, type Result } from "#core/base/result.ts";
import { checkAddress, isSameOrigin, refused } from "./check-address.ts";
import { isOutside, settingOfEnvironment, usualKey } from "./environment.ts";
import { type Stored, type StoredSetting, storedSetting } from "./stored-setting.ts";

export interface ModelSettings {
  readonly open: () => Result<OpenSetting | null, BadModelSetting>;
  readonly replace: (wanted: WantedModel) => Result<ModelSetting, BadModelSetting>;
  readonly remove: () => Result<null, BadModelSetting>;
}

export interface OpenSetting {
  readonly setting: ModelSetting;
  readonly keyFor: (address: ModelAddress) => string | null;
}

export const modelSettings = (folder: string, environment: NodeJS.ProcessEnv): ModelSettings => {
  const stored = storedSetting(folder);
  return {
    open: () => openSetting(stored, environment),
    replace: (wanted) => replaceSetting(wanted, stored, environment),
    remove: stored.remove,
  };
};

const openSetting = (
  stored: StoredSetting,
  environment: NodeJS.ProcessEnv,
): Result<OpenSetting | null, BadModelSetting> => {
  const from = isOutside(environment) ? "environment" : "file";
  const found = from === "environment" ? settingOfEnvironment(environment) : stored.read();
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  const addresses = checkAddresses(found.value, environment);
  if (!addresses.ok) return addresses;
  const key = keyOf(from, stored, environment);
  if (!key.ok) return key;
  const [first, ...fallbacks] = addresses.value;
  const keyFor = (address: ModelAddress): string | null =>
    (isSameOrigin(address.url, first.url) ? key.value.text : null) ?? usualKey(address, environment);
  const { budget } = found.value;
  const setting: ModelSetting = {
    ...first,
    budget: budget === null ? null : { amount: budget, currency: "USD", per: "month" },
    key: keyFor(first) === null ? "none" : key.value.place,
    from,
    fallbacks,
  };
  return ok({ setting, keyFor });
};

interface FoundKey {
  readonly text: string | null;
  readonly place: "environment" | "file";
}

const keyOf = (
  from: ModelSetting["from"],
  stored: StoredSetting,
  environment: NodeJS.ProcessEnv,
): Result<FoundKey, BadModelSetting> => {
  const outside = environment["METTLE_MODEL_KEY"]?.trim();
  const kept = outside || from === "environment" ? ok(outside || null) : stored.readKey();
  if (!kept.ok) return kept;
  if (kept.value !== null && !isKey(kept.value)) return refused(noKey);
  return ok({ text: kept.value, place: outside || kept.value === null ? "environment" : "file" });
};

const replaceSetting = (
  { key, ...wanted }: WantedModel,
  stored: StoredSetting,
  environment: NodeJS.ProcessEnv,
): Result<ModelSetting, BadModelSetting> => {
  if (isOutside(environment)) return refused(fixedOutside);
  const addresses = checkAddresses(wanted, environment);
  if (!addresses.ok) return addresses;
  if (key !== null && !isKey(key.trim())) return refused(noKey);
  const [first, ...fallbacks] = addresses.value;
  const next = { ...first, budget: wanted.budget, fallbacks };
  const written = stored.write(next, key === null ? oldKey(stored, first, environment) : { is: key.trim() });
  if (!written.ok) return written;
  const opened = openSetting(stored, environment);
  if (!opened.ok) return opened;
  return opened.value ? ok(opened.value.setting) : refused(fixedOutside);
};

/** Stays only where it would go to the same origin as before. */
const oldKey = (
  stored: StoredSetting,
  next: ModelAddress,
  environment: NodeJS.ProcessEnv,
): "kept" | "none" => {
  const before = stored.read();
  const address = before.ok && before.value ? checkAddress(before.value, environment) : null;
  return address?.ok && isSameOrigin(address.value.url, next.url) ? "kept" : "none";
};

/** The one that is set, then its fallbacks. */
type Addresses = readonly [ModelAddress, ...ReadonlyArray<ModelAddress>];

const checkAddresses = (
  wanted: Stored,
  environment: NodeJS.ProcessEnv,
): Result<Addresses, BadModelSetting> => {
  const first = checkAddress(wanted, environment);
  if (!first.ok) return first;
  const fallbacks: Array<ModelAddress> = [];
  for (const fallback of wanted.fallbacks) {
    const checked = checkAddress(fallback, environment);
    if (!checked.ok) return checked;
    fallbacks.push(checked.value);
  }
  return ok([first.value, ...fallbacks]);
};

/** Visible ASCII in one piece: anything else would break the header that carries it. */
const isKey = (key: string): boolean => /^[\x21-\x7e]{1,500}$/u.test(key);

const noKey = "The key is empty, has spaces, or has signs that no key has. Copy it again; it is one word.";

const fixedOutside =
  "The model is set by environment variables (METTLE_MODEL …). Change them there, or unset them to set it here.";

/** Reads answers of services: whatever JSON they are, a member that is not there is null. */
import type { Json } from "../history/event.ts";

export const memberOf = (value: Json, name: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as { readonly [member: string]: Json })[name] ?? null)
    : null;

/** Ids are text or a number; as text they can be compared. Null for anything else. */
export const idIn = (value: Json, name = "id"): string | null => {
  const id = memberOf(value, name);
  return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : null;
};

/** A number, also where it was sent as text. Null for anything else. */
export const numberIn = (value: Json, name: string): number | null => {
  const found = memberOf(value, name);
  if (typeof found === "number") return found;
  return typeof found === "string" && found !== "" && Number.isFinite(Number(found)) ? Number(found) : null;
};

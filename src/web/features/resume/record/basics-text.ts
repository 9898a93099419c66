/** A text of the basics by name; "location/city" lies one level down. */
import type { ResumeRecord } from "#core/resume-record/index.ts";

export const basicsText = (basics: ResumeRecord["basics"], key: string): string => {
  const [first = "", second] = key.split("/");
  const value: unknown = Reflect.get(basics, first);
  const text: unknown = second && typeof value === "object" && value ? Reflect.get(value, second) : value;
  return typeof text === "string" ? text : "";
};

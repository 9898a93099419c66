/** What schema.org JobPosting objects and job-board replies say in so many fields. Untrusted: each value is checked for its type. */
import type { EmbeddedRecord } from "#core/page-text/index.ts";
import type { Employment, Pay, WorkMode } from "../posting.ts";

export interface EmbeddedFields {
  readonly title: string | null;
  readonly company: string | null;
  readonly locations: ReadonlyArray<string>;
  readonly employment: Employment;
  readonly remote: WorkMode;
  readonly pay: Omit<Pay, "quote"> | null;
}

const noEmbeddedFields: EmbeddedFields = {
  title: null,
  company: null,
  locations: [],
  employment: "unknown",
  remote: "unknown",
  pay: null,
};

export const embeddedFieldsOf = (records: ReadonlyArray<EmbeddedRecord>): EmbeddedFields => {
  const first = records[0];
  if (first === undefined) return noEmbeddedFields;
  const record = asRecord(first.value);
  switch (first.kind) {
    case "json-ld":
      return jsonLdFields(record);
    case "greenhouse":
      return {
        ...noEmbeddedFields,
        title: text(record["title"]),
        company: text(record["company_name"]),
        locations: texts([asRecord(record["location"])["name"]]),
      };
    case "lever":
      return leverFields(record);
    case "ashby":
      return ashbyFields(record);
  }
};

const jsonLdFields = (record: Fields): EmbeddedFields => {
  const places = list(record["jobLocation"]).map((place) => asRecord(asRecord(place)["address"]));
  const required = list(record["applicantLocationRequirements"]).map((place) => asRecord(place)["name"]);
  return {
    title: text(record["title"]),
    company: text(asRecord(record["hiringOrganization"])["name"]) ?? text(record["hiringOrganization"]),
    locations: texts([
      ...places.flatMap((place) => [
        place["addressLocality"],
        place["addressRegion"],
        country(place["addressCountry"]),
      ]),
      ...required,
    ]),
    employment: employmentOf(texts(list(record["employmentType"])).join(" ")),
    remote: text(record["jobLocationType"]) === "TELECOMMUTE" ? "remote" : "unknown",
    pay: jsonLdPay(asRecord(record["baseSalary"])),
  };
};

const country = (value: unknown): unknown => (typeof value === "string" ? value : asRecord(value)["name"]);

const jsonLdPay = (salary: Fields): EmbeddedFields["pay"] => {
  const value = asRecord(salary["value"]);
  const exact = number(value["value"]) ?? number(salary["value"]);
  const period = periodOf(text(value["unitText"]) ?? text(salary["unitText"]) ?? "YEAR");
  return payOf(
    number(value["minValue"]) ?? exact,
    number(value["maxValue"]) ?? exact,
    text(salary["currency"]),
    period,
  );
};

const leverFields = (record: Fields): EmbeddedFields => {
  const categories = asRecord(record["categories"]);
  const range = asRecord(record["salaryRange"]);
  return {
    title: text(record["text"]),
    company: null,
    locations: texts([...list(categories["allLocations"]), categories["location"]]),
    employment: employmentOf(text(categories["commitment"]) ?? ""),
    remote: modeOf(text(record["workplaceType"]) ?? ""),
    pay: payOf(
      number(range["min"]),
      number(range["max"]),
      text(range["currency"]),
      periodOf(text(range["interval"]) ?? ""),
    ),
  };
};

const ashbyFields = (record: Fields): EmbeddedFields => {
  const salary =
    list(asRecord(record["compensation"])["summaryComponents"])
      .map(asRecord)
      .find((part) => part["compensationType"] === "Salary") ?? {};
  return {
    title: text(record["title"]),
    company: null,
    locations: texts([
      record["location"],
      ...list(record["secondaryLocations"]).map((place) => asRecord(place)["location"]),
    ]),
    employment: employmentOf(text(record["employmentType"]) ?? ""),
    remote: record["isRemote"] === true ? "remote" : modeOf(text(record["workplaceType"]) ?? ""),
    pay: payOf(
      number(salary["minValue"]),
      number(salary["maxValue"]),
      text(salary["currencyCode"]),
      periodOf(text(salary["interval"]) ?? "YEAR"),
    ),
  };
};

const payOf = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: Pay["period"],
): EmbeddedFields["pay"] =>
  currency !== null && /^[A-Z]{3}$/u.test(currency) && (min ?? max ?? 0) > 0
    ? { min, max, currency, period }
    : null;

const periodOf = (unit: string): Pay["period"] => {
  const name = unit.toLowerCase();
  for (const period of ["month", "week", "day", "hour"] as const) if (name.includes(period)) return period;
  return "year";
};

const employmentOf = (commitment: string): Employment => {
  const name = commitment.toLowerCase().replaceAll(/[^a-z]/gu, "");
  if (name.includes("intern")) return "intern";
  if (name.includes("freelance")) return "freelance";
  if (name.includes("contract") || name.includes("temporary")) return "contract";
  if (name.includes("parttime")) return "parttime";
  return name.includes("fulltime") || name.includes("permanent") ? "fulltime" : "unknown";
};

const modeOf = (workplace: string): WorkMode => {
  const name = workplace.toLowerCase().replaceAll(/[^a-z]/gu, "");
  if (name.includes("hybrid")) return "hybrid";
  if (name.includes("remote")) return "remote";
  return name.includes("onsite") ? "onsite" : "unknown";
};

type Fields = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const list = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Values longer than this are no name of anything. */
const longestValue = 300;

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" && value.length <= longestValue ? value.trim() : null;

const texts = (values: ReadonlyArray<unknown>): ReadonlyArray<string> => [
  ...new Set(values.map(text).filter((value) => value !== null)),
];

const number = (value: unknown): number | null => {
  const parsed = typeof value === "string" ? Number(value) : value;
  return typeof parsed === "number" && Number.isFinite(parsed) && parsed > 0 ? parsed : null;
};

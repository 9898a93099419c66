/** Replies of job-board APIs (Greenhouse, Lever, Ashby) and bare JobPosting objects as pages: title, place, then the description. */
import type { EmbeddedRecord, PageText } from "#core/page-text/index.ts";
import { decodeEntities } from "./html/html-entities.ts";
import { htmlPageText } from "./html/html-page-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Undefined when the JSON is no reply that is known. A list of jobs gives its first. */
export const boardPageText = (value: unknown): PageText | undefined => {
  const record = firstRecord(value);
  if (record === undefined) return undefined;
  const kind = kindOf(record);
  if (kind === undefined) return undefined;
  const page = htmlPageText([...headerLines(record, kind), ...bodies(record, kind)].join("\n"));
  return {
    format: "json",
    text: page.text,
    blocks: page.blocks,
    hidden: page.hidden,
    embedded: [{ kind, value: record }],
  };
};

const firstRecord = (value: unknown): Fields | undefined => {
  if (Array.isArray(value)) return value.map(fields).find((record) => kindOf(record) !== undefined);
  const record = fields(value);
  const list = [record["jobs"], record["postings"], record["@graph"], record["data"]].find(Array.isArray);
  return kindOf(record) === undefined && list ? firstRecord(list) : record;
};

const kindOf = (record: Fields): EmbeddedRecord["kind"] | undefined => {
  if (record["@type"] === "JobPosting") return "json-ld";
  if (
    typeof record["text"] === "string" &&
    ("descriptionPlain" in record || "lists" in record || "categories" in record)
  )
    return "lever";
  if (typeof record["title"] !== "string") return undefined;
  if ("descriptionHtml" in record || "descriptionPlain" in record) return "ashby";
  return typeof record["content"] === "string" ? "greenhouse" : undefined;
};

/** Title, company and place as the page would show them. */
const headerLines = (record: Fields, kind: EmbeddedRecord["kind"]): ReadonlyArray<string> => {
  const title = text(record["title"]) || text(record["text"]);
  const company = text(record["company_name"]) || text(fields(record["hiringOrganization"])["name"]);
  const categories = fields(record["categories"]);
  const place =
    kind === "greenhouse"
      ? text(fields(record["location"])["name"])
      : text(record["location"]) || text(categories["location"]);
  const terms = text(record["employmentType"]) || text(categories["commitment"]);
  const mode = text(record["workplaceType"]);
  return [
    `<h1>${escaped(title)}</h1>`,
    company && `<p>${escaped(company)}</p>`,
    place && `<p>Location: ${escaped(place)}</p>`,
    terms && `<p>Employment type: ${escaped(spaced(terms))}</p>`,
    mode && `<p>Workplace type: ${escaped(spaced(mode))}</p>`,
  ].filter(Boolean);
};

const bodies = (record: Fields, kind: EmbeddedRecord["kind"]): ReadonlyArray<string> => {
  switch (kind) {
    case "greenhouse":
      // Greenhouse escapes the whole description once more: &lt;p&gt;.
      return [decodeEntities(text(record["content"]))];
    case "json-ld":
      return [unescapedOnce(text(record["description"]))];
    case "ashby":
      return [text(record["descriptionHtml"]) || lines(text(record["descriptionPlain"])), ashbyPay(record)];
    case "lever":
      return leverBodies(record);
  }
};

const leverBodies = (record: Fields): ReadonlyArray<string> => {
  const lists = Array.isArray(record["lists"]) ? record["lists"].map(fields) : [];
  return [
    text(record["description"]) || lines(text(record["descriptionPlain"])),
    ...lists.map((list) => `<h3>${escaped(text(list["text"]))}</h3><ul>${text(list["content"])}</ul>`),
    text(record["salaryDescription"]) || lines(text(record["salaryDescriptionPlain"])),
    text(record["additional"]) || lines(text(record["additionalPlain"])),
  ];
};

const ashbyPay = (record: Fields): string => {
  const summary = text(fields(record["compensation"])["compensationTierSummary"]);
  return summary === "" ? "" : `<p>Compensation: ${escaped(summary)}</p>`;
};

/** Some pages escape the description's markup inside the JSON; then it has tags only as entities. */
const unescapedOnce = (html: string): string =>
  html.includes("<") ? html : html.includes("&lt;") ? decodeEntities(html) : lines(html);

const lines = (plain: string): string =>
  plain
    .split("\n")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");

/** "FullTime" and "FULL_TIME" as words. */
const spaced = (name: string): string => name.replaceAll("_", " ").replaceAll(/([a-z])([A-Z])/gu, "$1 $2");

const escaped = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

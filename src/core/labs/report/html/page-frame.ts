/** The frame of every page that Mettle writes for a lab: one file, no network, readable in light and dark. */
import { base64Of } from "#core/base/base64.ts";
import { utf8Of } from "#core/labs/receipt/crypto/bytes.ts";
import { sha256Of } from "#core/labs/receipt/crypto/sha-2.ts";
import { escaped } from "../svg/marks.ts";
import { pageStyle } from "./page-style.ts";

export interface PageParts {
  readonly title: string;
  /** HTML; foreign text in it is escaped already. */
  readonly body: string;
  /** Runs after the body; the page allows this one script and no other. "" for none. */
  readonly script?: string;
}

/** Nothing is loaded, nothing is sent, and of scripts only ours may run, whatever a service answered. */
export const pageOf = ({ title, body, script = "" }: PageParts): string => {
  const allowed = script === "" ? "'none'" : `'sha256-${base64Of(sha256Of(utf8Of(script)))}'`;
  const policy = `default-src 'none'; script-src ${allowed}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    body,
    "</main>",
    ...(script === "" ? [] : [`<script>${script}</script>`]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
};

/** JSON inside a page: no text in it can end the element that it stands in. */
export const embeddedJson = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

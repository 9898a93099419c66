/** The verdict on the page, and what the receipt says, as text and never as HTML. */
import type { ReceiptCheck } from "#core/labs/index.ts";

export const showAnswer = (found: ReceiptCheck | null, text: string, isSeconded: boolean): void => {
  const place = document.getElementById("answer");
  if (!place) return;
  if (found === null) {
    place.replaceChildren();
    return;
  }
  place.replaceChildren(
    element(
      "p",
      found.valid ? "valid" : `not valid${found.field === null ? "" : `, field ${found.field}`}`,
      `answer ${found.valid ? "good" : "bad"}`,
    ),
    element("p", found.reason),
    ...(found.valid ? [detailsOf(found, text, isSeconded)] : []),
  );
};

const element = (name: string, text: string, look = ""): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (look) made.className = look;
  return made;
};

/** Only of a receipt that is valid, so that its members are those that were signed. */
const detailsOf = ({ fingerprint }: ReceiptCheck, text: string, isSeconded: boolean): HTMLElement => {
  const receipt: Signed = JSON.parse(text);
  const rows: ReadonlyArray<readonly [string, unknown]> = [
    ["lab", `${receipt.lab?.name} (${receipt.lab?.id}@${receipt.lab?.version})`],
    ["ran on", receipt.ranOn],
    ["issued", receipt.issuedAt],
    ["seeds", receipt.seeds?.length],
    ["requests", receipt.operations?.total],
    [
      "p99",
      receipt.metrics
        ? `${receipt.metrics.p99} ms at ${receipt.metrics.sentRate} requests/s`
        : "no load in this lab",
    ],
    ["source", receipt.candidate?.source],
    ["key", (fingerprint?.match(/.{4}/gu) ?? []).join(" ")],
    [
      "checked by",
      isSeconded ? "this page and your browser" : "this page (your browser has no Ed25519 of its own)",
    ],
  ];
  const list = document.createElement("dl");
  for (const [name, value] of rows)
    list.append(element("dt", name), element("dd", String(value ?? "not stated")));
  const limits = document.createElement("ul");
  for (const one of Array.isArray(receipt.doesNotProve) ? receipt.doesNotProve : [])
    limits.append(element("li", String(one)));
  const whole = document.createElement("div");
  whole.append(list, element("p", "What it does not prove:"), limits);
  return whole;
};

/** What is shown of it. Whoever signed it may have left any of it out. */
interface Signed {
  readonly lab?: { readonly id?: string; readonly version?: number; readonly name?: string };
  readonly ranOn?: string;
  readonly issuedAt?: string;
  readonly seeds?: ReadonlyArray<unknown>;
  readonly operations?: { readonly total?: number };
  readonly metrics?: { readonly p99?: number; readonly sentRate?: number } | null;
  readonly candidate?: { readonly source?: string };
  readonly doesNotProve?: ReadonlyArray<unknown>;
}

/** A posting for a terminal of 80 columns: what it is, what it offers, what it asks for, each with its words. */
import type { Terminal } from "#app/operation.ts";
import { filled, padded } from "#core/evaluation/index.ts";
import type { Pay, Posting } from "#core/posting/index.ts";

export const printPosting = (posting: Posting, style: Terminal): string => {
  const { title, company, requirements, signals, removed } = posting;
  const lines = [
    ...filled(
      "",
      [title ?? "Posting without a title", company].filter((part) => part !== null).join(" — "),
    ).map(style.strong),
    "",
    ...fieldsOf(posting).flatMap(([name, value]) => filled(padded(name, nameWidth), value)),
    ...(["must", "nice", "stack"] as const).flatMap((tier) => {
      const asked = requirements.filter((requirement) => requirement.tier === tier);
      return asked.length === 0 ? [] : ["", style.strong(headings[tier]), ...asked.flatMap(requirementLines)];
    }),
    ...(signals.length === 0
      ? []
      : [
          "",
          style.strong("signals"),
          ...signals.flatMap(({ id, span }) => filled(`  ${padded(id, 26)} `, quoted(span.quote))),
        ]),
    ...(removed.length === 0
      ? []
      : [
          "",
          ...filled("", `${removed.length} hidden stretches were left out; --json lists them.`).map(
            style.quiet,
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;
};

const nameWidth = 14;

const headings = { must: "asks for", nice: "would like", stack: "mentions" } as const;

const fieldsOf = (posting: Posting): ReadonlyArray<readonly [string, string]> => {
  const { archetype, level, years, remote, daysInOffice, locations, pay, workRights, employment } = posting;
  const role = [archetype.id, archetype.specialisation].filter((part) => part !== null).join(" › ");
  const days = daysInOffice === null ? [] : [`${daysInOffice} days a week in the office`];
  const fields: ReadonlyArray<readonly [string, string]> = [
    ["kind of role", role],
    ["level", level],
    ["years", years === null ? "not stated" : `${years.min}${years.max === null ? "+" : `–${years.max}`}`],
    ["where", [remote === "unknown" ? "mode not stated" : remote, ...days, ...locations].join(" · ")],
    ["pay", pay === null ? "not stated" : payText(pay)],
    ["sponsors", workRights === "unknown" ? "not stated" : workRights],
    ["employment", employment === "unknown" ? "not stated" : employment],
  ];
  return fields;
};

const payText = ({ min, max, currency, period, quote }: Pay): string => {
  const range = min === max ? `${min}` : `${min ?? "up to"}–${max ?? "and more"}`;
  return `${currency} ${range} a ${period} (${quoted(quote)})`;
};

const requirementLines = ({ anyOf, years, span }: Posting["requirements"][number]): ReadonlyArray<string> => {
  const names = anyOf.map(({ name }) => name).join(" or ");
  const label = years === null ? names : `${names}, ${years}+ years`;
  return filled("  ", `${label} · ${quoted(span.quote)}`);
};

const quoted = (text: string): string => `“${text.replaceAll(/\s+/gu, " ").trim()}”`;

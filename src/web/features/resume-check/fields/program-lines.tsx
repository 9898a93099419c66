/** One line for each program that was asked: how much of the file survives in it. */
import type { CheckedFile } from "#web/api/resume-checks.ts";

type Program = CheckedFile["extractors"][number];

export const ProgramLines = ({ check: { extractors, silent } }: { readonly check: CheckedFile }) => (
  <ul className="max-w-3xl">
    {extractors.map((program) => (
      <li
        key={program.name}
        className="grid items-baseline gap-x-6 border-b border-rule py-1.5 sm:grid-cols-[17rem_1fr]"
      >
        <span>
          <strong>{program.name}</strong>
          <span className="label block">{knownAs[program.name] ?? ""}</span>
        </span>
        <span className="font-mono text-note">
          {survival(program)}
          <span className="block text-soft">{landing(program)}</span>
        </span>
      </li>
    ))}
    {silent.map(({ name, why }) => (
      <li
        key={name}
        className="grid items-baseline gap-x-6 border-b border-rule py-1.5 text-soft sm:grid-cols-[17rem_1fr]"
      >
        <span>
          {name}
          <span className="label block">{knownAs[name] ?? ""}</span>
        </span>
        <span className="font-mono text-note">
          {why === "not installed" ? "not installed here, so not asked" : why}
        </span>
      </li>
    ))}
  </ul>
);

/** Where a reader may have met each. */
const knownAs: Readonly<Record<string, string>> = {
  "pdf.js": "reads PDFs in Firefox",
  PDFium: "reads PDFs in Chrome",
  poppler: "pdftotext, on many servers",
  MuPDF: "mutool, on many servers",
  mammoth: "reads the body of Word files, no header",
  LibreOffice: "opens Word files on many servers",
  text: "the file as it is",
};

const survival = ({ fields, order }: Program): string => {
  const found = fields.filter((field) => field.found).length;
  const sentences = order === 1 ? "1 sentence" : `${order} sentences`;
  return `${found} of ${fields.length} fields survive, ${order === 0 ? "in order" : `${sentences} out of order`}`;
};

const landing = ({ fields }: Program): string => {
  const read = fields.filter((field) => field.read).length;
  return read === fields.length ? "all land in their field" : `${read} land in their field`;
};

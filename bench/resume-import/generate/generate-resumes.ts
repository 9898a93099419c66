/** Writes invented people as files of many looks, each with its exact truth beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventedPerson } from "#test/support/invented-people.ts";
import { chromiumEngine, type PrintingEngine } from "./engines/chromium-engine.ts";
import { docxEngine } from "./engines/docx-engine.ts";
import { reactPdfEngine } from "./engines/react-pdf-engine.ts";
import { typstEngine } from "./engines/typst-engine.ts";
import { type Engine, layoutStyleOf, type Part } from "./layout-styles.ts";
import { pageOf } from "./page-of.ts";

export interface GenerateInput {
  readonly folder: string;
  readonly count: number;
  /** The first seed: another one draws other people and other layouts. */
  readonly seed: number;
  readonly part: Part;
}

export interface Generated {
  readonly written: number;
  /** Engines that are not on this machine, with the files they would have made. */
  readonly left: Readonly<Partial<Record<Engine, number>>>;
}

export const generateResumes = async ({ folder, count, seed, part }: GenerateInput): Promise<Generated> => {
  mkdirSync(folder, { recursive: true });
  const opened = new Map<Engine, PrintingEngine | null>();
  const left: Partial<Record<Engine, number>> = {};
  let written = 0;
  for (let at = 0; at < count; at += 1) {
    const own = seed * 100_000 + at;
    const style = layoutStyleOf(own, part);
    const engine = opened.get(style.engine) ?? (await makers[style.engine]());
    opened.set(style.engine, engine);
    if (engine === null) {
      left[style.engine] = (left[style.engine] ?? 0) + 1;
      continue;
    }
    const { page, truth } = pageOf(inventedPerson(own), style);
    const name = `${part}-${own}-${style.engine}`;
    writeFileSync(
      join(folder, `${name}.${style.engine === "docx" ? "docx" : "pdf"}`),
      await engine.print(page),
    );
    writeFileSync(join(folder, `${name}.truth.json`), `${JSON.stringify(truth, null, 2)}\n`);
    written += 1;
  }
  await Promise.all([...opened.values()].map((engine) => engine?.close()));
  return { written, left };
};

const makers: Readonly<Record<Engine, () => Promise<PrintingEngine | null>>> = {
  chromium: chromiumEngine,
  typst: typstEngine,
  "react-pdf": reactPdfEngine,
  docx: docxEngine,
};

/** `mettle bench resume-print`: how fast, how large, how readable, with the engines of other builders in the same run. */
import type { Catalogue } from "#core/catalogue/index.ts";
import { inventedPeople } from "#test/support/invented-people.ts";
import { type EditorFigures, measureEditor } from "./measure-editor.ts";
import { type ImportFigures, measureImport } from "./measure-import.ts";
import { type MakerFigures, measureMaker } from "./measure-maker.ts";
import { measureTimes } from "./measure-times.ts";
import { pdfReaders } from "./pdf-readers.ts";
import { ownMakers, type PrintMaker, peerMakers } from "./print-makers.ts";

export interface PrintBench {
  readonly people: number;
  readonly runs: number;
  readonly makers: ReadonlyArray<MakerFigures>;
  readonly missing: ReadonlyArray<string>;
  readonly imports: ReadonlyArray<ImportFigures>;
  readonly editor: ReadonlyArray<EditorFigures>;
}

export interface PrintBenchOptions {
  readonly people: number;
  /** Warm prints of each maker. */
  readonly runs: number;
  readonly seed: number;
  readonly withPeers: boolean;
  /** Told what is being measured; the command line prints it to stderr. */
  readonly onStep: (step: string) => void;
}

export const runPrintBench = async (
  { people: count, runs, seed, withPeers, onStep }: PrintBenchOptions,
  catalogue: Pick<Catalogue, "wording">,
): Promise<PrintBench> => {
  const people = inventedPeople(count, seed);
  const readers = await pdfReaders();
  const asked = withPeers ? [...ownMakers, ...peerMakers] : ownMakers;
  onStep(`cold starts and ${runs} warm prints of ${asked.length} engines in turn`);
  const measured = await measureTimes(asked, people, runs);
  const makers: Array<MakerFigures> = [];
  for (const one of measured) {
    onStep(`${one.maker.name}: ${count} people read back`);
    makers.push(await measureMaker(one, people, readers));
    await one.started.close();
  }
  const missing = asked
    .map(({ name }) => name)
    .filter((name) => !makers.some((maker) => maker.name === name));
  onStep("keystrokes and page fit");
  const editor = await measureEditor(people, catalogue, runs);
  const imports = await importsOf(ownMakers, people, catalogue, onStep);
  return { people: count, runs, makers, missing, imports, editor };
};

const importsOf = async (
  makers: ReadonlyArray<PrintMaker>,
  people: Parameters<typeof measureImport>[1],
  catalogue: Pick<Catalogue, "wording">,
  onStep: (step: string) => void,
): Promise<ReadonlyArray<ImportFigures>> => {
  const imports: Array<ImportFigures> = [];
  for (const maker of makers) {
    onStep(`${maker.name}: read by our own import`);
    const figures = await measureImport(maker, people, catalogue);
    if (figures) imports.push(figures);
  }
  return imports;
};

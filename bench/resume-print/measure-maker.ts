/** One maker's times, size, tags, and what readers get back of its prints. */
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import { medianOf } from "../evaluate/measure.ts";
import { lostTexts } from "./lost-texts.ts";
import type { PdfReader } from "./pdf-readers.ts";
import type { PrintMaker, StartedMaker } from "./print-makers.ts";
import { printedParts } from "./printed-parts.ts";

export interface MakerFigures {
  readonly name: string;
  readonly isPeer: boolean;
  /** Medians in milliseconds: from the start of a program to its first PDF, and a print more. */
  readonly coldMs: number;
  readonly warmMs: number;
  readonly medianBytes: number;
  /** Share of prints with a structure tree, marked as tagged, with a language. */
  readonly tagged: number;
  /** The same record printed twice has the same bytes. */
  readonly isStable: boolean;
  readonly readers: ReadonlyArray<ReaderFigures>;
}

export interface ReaderFigures {
  readonly name: string;
  /** Texts found, in the order in which they are read. */
  readonly found: number;
  readonly of: number;
}

export interface MeasuredMaker {
  readonly maker: PrintMaker;
  readonly started: StartedMaker;
  readonly coldMs: number;
  readonly warmMs: number;
}

export const measureMaker = async (
  { maker, started, coldMs, warmMs }: MeasuredMaker,
  people: ReadonlyArray<Resume>,
  readers: ReadonlyArray<PdfReader>,
): Promise<MakerFigures> => {
  const files = await inTurn(people, started.print);
  const again = await inTurn(people.slice(0, 1), started.print);
  return {
    name: maker.name,
    isPeer: maker.isPeer,
    coldMs,
    warmMs,
    medianBytes: medianOf(files.map(({ length }) => length)),
    tagged: files.filter(isTagged).length / files.length,
    isStable: again.every((bytes, index) => Buffer.compare(bytes, files[index] ?? new Uint8Array()) === 0),
    readers: await inTurn(readers, (reader) => readerFigures(reader, people, files)),
  };
};

const isTagged = (bytes: Uint8Array): boolean => {
  const raw = Buffer.from(bytes).toString("latin1");
  return ["/StructTreeRoot", "/MarkInfo", "/Lang"].every((mark) => raw.includes(mark));
};

const readerFigures = async (
  { name, read }: PdfReader,
  people: ReadonlyArray<Resume>,
  files: ReadonlyArray<Uint8Array>,
): Promise<ReaderFigures> => {
  let [lost, of] = [0, 0];
  for (const [index, file] of files.entries()) {
    const person = people[index];
    if (person === undefined) continue;
    const parts = printedParts(printedResumeOf(person));
    lost += lostTexts(await read(file), parts).length;
    of += parts.reduce((sum, { texts, dates }) => sum + texts.length + (dates === "" ? 0 : 1), 0);
  }
  return { name, found: of - lost, of };
};

/** One after the other: times would tell nothing if all ran at once. */
const inTurn = async <T, R>(
  all: ReadonlyArray<T>,
  work: (one: T) => Promise<R>,
): Promise<ReadonlyArray<R>> => {
  const done: Array<R> = [];
  for (const one of all) done.push(await work(one));
  return done;
};

/** How many fields of a record our own import gets back from our own prints. */
import { documents } from "#adapters/documents/documents.ts";
import type { Catalogue } from "#core/catalogue/index.ts";
import { type Resume, readResume } from "#core/resume/index.ts";
import { type Difference, differencesBetween } from "#core/resume-check/index.ts";
import type { PrintMaker } from "./print-makers.ts";

export interface ImportFigures {
  readonly name: string;
  readonly found: number;
  readonly of: number;
  /** Fields that the record does not have. */
  readonly invented: number;
  /** Most frequent first: "/work/#/location 42". */
  readonly losses: ReadonlyArray<string>;
}

type Wording = Pick<Catalogue, "wording">;

export const measureImport = async (
  maker: PrintMaker,
  people: ReadonlyArray<Resume>,
  catalogue: Wording,
): Promise<ImportFigures | null> => {
  const started = await maker.start();
  if (started === null) return null;
  const differences: Array<Difference> = [];
  let unread = 0;
  for (const person of people) {
    const bytes = await started.print(person);
    const reading = await readBack(bytes, catalogue);
    if (reading === null) unread += fieldCount(person);
    else differences.push(...differencesBetween(person, reading));
  }
  await started.close();
  const of = people.reduce((sum, person) => sum + fieldCount(person), 0);
  const invented = differences.filter(({ expected }) => expected === null).length;
  const found = of - unread - (differences.length - invented);
  return { name: maker.name, found, of, invented, losses: lossesOf(differences) };
};

const readBack = async (bytes: Uint8Array, { wording }: Wording): Promise<Resume | null> => {
  const base64 = Buffer.from(bytes).toString("base64");
  const page = await documents.readResume({ name: "resume.pdf", base64 });
  const reading = page.ok ? readResume(page.value, { wording }) : page;
  return reading.ok ? reading.value.resume : null;
};

const lossesOf = (differences: ReadonlyArray<Difference>): ReadonlyArray<string> => {
  const countByKind = new Map<string, number>();
  for (const { path, expected } of differences) {
    const kind = `${path.replaceAll(/\/\d+/gu, "/#")}${expected === null ? " (invented)" : ""}`;
    countByKind.set(kind, (countByKind.get(kind) ?? 0) + 1);
  }
  return [...countByKind].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
};

/** Values that a page shows: not pictures, and not names that an address tells already. */
const fieldCount = (value: unknown, name = ""): number => {
  if (typeof value === "string") return value === "" || UNPRINTED.includes(name) ? 0 : 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, member]) => sum + fieldCount(member, key), 0);
};

const UNPRINTED = ["image", "network", "username"];

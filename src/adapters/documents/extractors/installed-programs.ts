/** Extractors that a machine may have: asked without a shell, in a folder of their own, with a time limit. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { err, ok, type Result } from "#core/base/result.ts";

export interface InstalledProgram {
  readonly name: string;
  readonly reads: ReadonlyArray<"pdf" | "docx">;
  readonly command: string;
  readonly arguments: (file: string, folder: string) => ReadonlyArray<string>;
  /** Where the text is; standard output when null. */
  readonly writes: string | null;
}

export const installedPrograms: ReadonlyArray<InstalledProgram> = [
  {
    name: "poppler",
    reads: ["pdf"],
    command: "pdftotext",
    arguments: (file) => ["-enc", "UTF-8", file, "-"],
    writes: null,
  },
  {
    name: "MuPDF",
    reads: ["pdf"],
    command: "mutool",
    arguments: (file) => ["draw", "-q", "-F", "txt", "-o", "-", file],
    writes: null,
  },
  {
    name: "LibreOffice",
    reads: ["docx"],
    command: "soffice",
    arguments: (file, folder) => [
      "--headless",
      "--norestore",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      file,
    ],
    writes: "resume.txt",
  },
];

/** LibreOffice starts slowly on a cold machine. */
const LONGEST_MS = 30_000;
const MOST_BYTES = 32 * 1024 * 1024;

const run = promisify(execFile);

export const askProgram = async (
  program: InstalledProgram,
  bytes: Uint8Array,
  format: "pdf" | "docx",
): Promise<Result<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-extract-"));
  try {
    const file = join(folder, `resume.${format}`);
    writeFileSync(file, bytes);
    const { stdout } = await run(program.command, [...program.arguments(file, folder)], {
      timeout: LONGEST_MS,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
    });
    return ok(program.writes === null ? stdout : readFileSync(join(folder, program.writes), "utf8"));
  } catch (thrown) {
    const isAbsent = thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
    return err(isAbsent ? "not installed" : "could not read the file");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

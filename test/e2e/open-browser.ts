/** A Chromium to test with: `CHROME_PATH`, the one from npm, or the system's; null when none starts. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

export const openBrowser = async (): Promise<Browser | null> => {
  for (const find of candidates) {
    const path = await find().catch(() => null);
    if (path === null || !existsSync(path)) continue;
    const browser = (await launch(path, {})) ?? (await launch(path, packedLibraries()));
    if (browser) return browser;
  }
  return null;
};

const candidates: ReadonlyArray<() => Promise<string | null>> = [
  async () => process.env["CHROME_PATH"] ?? null,
  () => packed.executablePath(),
  async () => "/usr/bin/chromium",
  async () => "/usr/bin/google-chrome",
];

const launch = (executablePath: string, env: Record<string, string>): Promise<Browser | null> =>
  chromium
    .launch({
      executablePath,
      headless: true,
      env: { ...definedIn(process.env), ...env },
      // Tests also run as root and in containers with a small /dev/shm.
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
    })
    .catch(() => null);

const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Where the system lacks NSS, the npm package brings it; unpacked only then. */
const packedLibraries = (): Record<string, string> => {
  const folder = join(tmpdir(), "mettle-chromium-libraries");
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const archive = join(dirname(entry), "..", "..", "bin", "al2023.tar.br");
    spawnSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(readFileSync(archive)) });
  }
  return { LD_LIBRARY_PATH: join(folder, "lib") };
};

/** The font files of each template. They come with Mettle, so that a print looks the same on every machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Template } from "#app/ports/resume-printer.ts";

const { resolve } = createRequire(import.meta.url);

const sans = (): string => resolve("@expo-google-fonts/source-sans-3/package.json");
const serif = (): string => resolve("@expo-google-fonts/source-serif-4/package.json");
const plex = (): string => resolve("@expo-google-fonts/ibm-plex-sans/package.json");
const garamond = (): string => resolve("@expo-google-fonts/eb-garamond/package.json");

const upright = ["400Regular", "600SemiBold"] as const;
const withItalic = [...upright, "400Regular_Italic"] as const;

const familiesByTemplate = {
  quarto: [[garamond, "EBGaramond", [...withItalic, "500Medium"]]],
  linear: [[sans, "SourceSans3", withItalic]],
  dense: [[plex, "IBMPlexSans", [...withItalic, "500Medium"]]],
  folio: [
    [serif, "SourceSerif4", withItalic],
    [sans, "SourceSans3", withItalic],
  ],
} as const satisfies Record<Template, ReadonlyArray<readonly [() => string, string, ReadonlyArray<string>]>>;

export const fontFiles = (template: Template): ReadonlyArray<Buffer> =>
  familiesByTemplate[template].flatMap(([packageFile, family, styles]) =>
    styles.map((style) => readFileSync(join(dirname(packageFile()), style, `${family}_${style}.ttf`))),
  );

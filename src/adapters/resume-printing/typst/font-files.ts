/** The fonts of all templates. They come with Mettle, so that a print is the same on every machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Each family in the four styles in which the templates set text. */
export const fontFiles = (): ReadonlyArray<Buffer> =>
  [
    filesOf(resolve("@expo-google-fonts/eb-garamond/package.json"), "EBGaramond"),
    filesOf(resolve("@expo-google-fonts/source-serif-4/package.json"), "SourceSerif4"),
    filesOf(resolve("@expo-google-fonts/source-sans-3/package.json"), "SourceSans3"),
    filesOf(resolve("@expo-google-fonts/ibm-plex-sans/package.json"), "IBMPlexSans"),
  ].flat();

const styles = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold"] as const;

const filesOf = (packageFile: string, family: string): ReadonlyArray<Buffer> =>
  styles.map((style) => readFileSync(join(dirname(packageFile), style, `${family}_${style}.ttf`)));

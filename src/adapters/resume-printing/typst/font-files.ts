/** The fonts of all templates. They come with Mettle, so that a print is the same on every machine. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { charactersOf, sharedCharacters } from "./glyph-coverage.ts";

export interface FontFiles {
  readonly files: ReadonlyArray<Buffer>;
  /** Characters that some family has in every style. A template that lacks one borrows it from another. */
  readonly drawable: ReadonlySet<number>;
}

/** Each family in the four styles in which the templates set text. */
export const readFonts = (): FontFiles => {
  const families = [
    filesOf(import.meta.resolve("@expo-google-fonts/eb-garamond/package.json"), "EBGaramond"),
    filesOf(import.meta.resolve("@expo-google-fonts/source-serif-4/package.json"), "SourceSerif4"),
    filesOf(import.meta.resolve("@expo-google-fonts/source-sans-3/package.json"), "SourceSans3"),
    filesOf(import.meta.resolve("@expo-google-fonts/ibm-plex-sans/package.json"), "IBMPlexSans"),
  ];
  const drawable = families.flatMap((files) => [...sharedCharacters(files.map(charactersOf))]);
  return { files: families.flat(), drawable: new Set(drawable) };
};

const styles = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold"] as const;

const filesOf = (packageFile: string, family: string): ReadonlyArray<Buffer> =>
  styles.map((style) => readFileSync(fileURLToPath(new URL(`${style}/${family}_${style}.ttf`, packageFile))));

/** Font files that come with the project: engines that need files get the same everywhere. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface FontPaths {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

export const fontPaths = (family: "sans" | "serif"): FontPaths => {
  const [folder, name] =
    family === "sans" ? ["source-sans-3", "SourceSans3"] : ["source-serif-4", "SourceSerif4"];
  const root = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/package.json`));
  const cut = (weight: string): string => join(root, weight, `${name}_${weight}.ttf`);
  return {
    normal: cut("400Regular"),
    bold: cut("700Bold"),
    italics: cut("400Regular_Italic"),
    bolditalics: cut("700Bold_Italic"),
  };
};

/** How a message names the words it is about. */

/** Enough to find the line by. */
const LONGEST = 60;

export const quoted = (text: string): string => {
  const line = text.slice(0, 400).replaceAll(/\s+/gu, " ").trim();
  const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S{0,30}$/u, "")} …`;
  return `“${short.replace(/[.;,:]$/u, "")}”`;
};

/** "Go, Java and Kotlin"; with more than `most`, "Go, Java and 5 more". */
export const listed = (names: ReadonlyArray<string>, most = 5): string => {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};

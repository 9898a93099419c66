/** Which program a zip that is no Word file comes from, to say what to do with it. */

const kinds: ReadonlyArray<readonly [RegExp, string]> = [
  [/^xl\/workbook/u, "an Excel"],
  [/^ppt\/presentation/u, "a PowerPoint"],
  [/^index\/document\.iwa$|^index\.(?:xml|zip)$/u, "a Pages"],
  [/^content\.xml$/u, "an OpenDocument"],
  [/^meta-inf\/container\.xml$/u, "an e-book"],
  [/^_rels\/\.rels$|^\[content_types\]\.xml$/u, "an Office"],
];

/** Null: it says that it is a Word file, but its text is missing. */
export const zippedKindOf = (names: ReadonlyArray<string>): string | null => {
  if (names.some((name) => name.startsWith("word/"))) return null;
  const found = kinds.find(([pattern]) => names.some((name) => pattern.test(name)));
  return found?.[1] ?? "a zip";
};

/** Which characters the fonts can draw. What they cannot would make an accessible PDF fail, or show as an empty box. */

/** Reads the character map ("cmap") of a TrueType file: the Unicode tables of format 4 and 12. */
export const charactersOf = (font: Buffer): ReadonlySet<number> => {
  const characters = new Set<number>();
  const cmap = tableAt(font, "cmap");
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, characters);
    if (format === 12) addGroups(font, subtable, characters);
  }
  return characters;
};

/** What all of the sets hold. */
export const sharedCharacters = (sets: ReadonlyArray<ReadonlySet<number>>): ReadonlySet<number> => {
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((character) => others.every((set) => set.has(character))));
};

/** 0 where the font has none: then its first bytes are read, which name no format. */
const tableAt = (font: Buffer, tag: string): number => {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  return 0;
};

const addSegments = (font: Buffer, at: number, characters: Set<number>): void => {
  const size = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset);
    const first = font.readUInt16BE(at + 16 + size + offset);
    for (let character = first; character <= last && character < 0xff_ff; character++)
      characters.add(character);
  }
};

const addGroups = (font: Buffer, at: number, characters: Set<number>): void => {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + index * 12;
    const last = font.readUInt32BE(group + 4);
    for (let character = font.readUInt32BE(group); character <= last; character++) characters.add(character);
  }
};

/** Fields such as HYPERLINK and PAGE: an instruction, which is not read, and a result, which is. */

export interface OpenField {
  /** In the pieces that the file cuts it into. */
  readonly instruction: Array<string>;
  inResult: boolean;
}

export const isInInstruction = (fields: ReadonlyArray<OpenField>): boolean =>
  fields.some(({ inResult }) => !inResult);

export const urlOfFields = (fields: ReadonlyArray<OpenField>): string | null => {
  for (const { instruction, inResult } of fields) {
    const url = inResult ? urlOfInstruction(instruction.join("")) : null;
    if (url !== null) return url;
  }
  return null;
};

/** ` HYPERLINK "https://example.com" \o "tip" `; `\l "place"` alone leads to a place in the file itself. */
export const urlOfInstruction = (instruction: string): string | null => {
  const match =
    /^\s{0,9}hyperlink\s{1,9}(?:"(?<quoted>[^"]{1,2000})"|(?<bare>[^\s"\\][^\s"]{0,2000}))/iu.exec(
      instruction,
    );
  return match?.groups?.["quoted"] ?? match?.groups?.["bare"] ?? null;
};

export const isPageInstruction = (instruction: string): boolean =>
  /^\s{0,9}(?:page|numpages|sectionpages)\b/iu.test(instruction);

export const isPageNumber = (fields: ReadonlyArray<OpenField>): boolean =>
  fields.some(({ instruction, inResult }) => inResult && isPageInstruction(instruction.join("")));

/** `w:fldChar`: a field begins, turns from instruction to result, or ends. */
export const turnField = (fields: Array<OpenField>, turn: string): void => {
  if (turn === "begin") fields.push({ instruction: [], inResult: false });
  else if (turn === "separate") {
    const field = fields.at(-1);
    if (field !== undefined) field.inResult = true;
  } else if (turn === "end") fields.pop();
};

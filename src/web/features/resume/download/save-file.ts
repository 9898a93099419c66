/** Hands a printed file to the browser's downloads. */
import type { PrintedFile } from "#web/api/resume-drafts.ts";

export const saveFile = ({ name, mediaType, content }: PrintedFile): void => {
  const part =
    "text" in content
      ? content.text
      : Uint8Array.from(atob(content.base64), (character) => character.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

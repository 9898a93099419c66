/** The namespaces of a Word file, in the 2006 and in the strict edition, and the prefixes that this reader gives them. */

const officeOpen = "http://schemas.openxmlformats.org/";
const strict = "http://purl.oclc.org/ooxml/";

const prefixByNamespace: ReadonlyMap<string, string> = new Map([
  ["", ""],
  [`${officeOpen}wordprocessingml/2006/main`, "w:"],
  [`${strict}wordprocessingml/main`, "w:"],
  [`${officeOpen}officeDocument/2006/relationships`, "r:"],
  [`${strict}officeDocument/relationships`, "r:"],
  [`${officeOpen}package/2006/relationships`, "rel:"],
  [`${officeOpen}drawingml/2006/main`, "a:"],
  [`${strict}drawingml/main`, "a:"],
  [`${officeOpen}drawingml/2006/wordprocessingDrawing`, "wp:"],
  [`${strict}drawingml/wordprocessingDrawing`, "wp:"],
  [`${officeOpen}markup-compatibility/2006`, "mc:"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg:"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc:"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14:"],
  ["urn:schemas-microsoft-com:vml", "v:"],
  ["urn:schemas-microsoft-com:office:office", "o:"],
]);

/** Every other namespace is "?:": its elements are walked through, their names mean nothing. */
export const prefixOf = (namespace: string): string => prefixByNamespace.get(namespace) ?? "?:";

/** What the reading of one part of the file needs to know, and the little that it remembers from run to run. */
import type { ListMarkers } from "../word/list-markers.ts";
import type { Style, Styles } from "../word/styles.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import type { FlowNode } from "./flow.ts";
import type { OpenField } from "./open-fields.ts";
import type { PageSetup } from "./page-setup.ts";

export interface FlowContext {
  readonly styles: Styles;
  readonly lists: ListMarkers;
  /** Addresses of this part by relation id. */
  readonly urls: ReadonlyMap<string, string>;
  /** Fields that have begun and not ended; one may go over several paragraphs. */
  readonly fields: Array<OpenField>;
  /** Ids of the notes met, in order. */
  readonly notes: { readonly footnotes: Array<string>; readonly endnotes: Array<string> };
  /** Where nothing colored can stand behind it, white text is hidden text. */
  readonly isOnWhite: boolean;
  readonly page: PageSetup;
  /** What the table around it says about its letters and paragraphs. */
  readonly around: Style | null;
  /** Reads the content of a text box; given from outside, because boxes hold paragraphs and paragraphs hold boxes. */
  readonly readContent: (content: ReadonlyArray<XmlElement>) => ReadonlyArray<FlowNode>;
}

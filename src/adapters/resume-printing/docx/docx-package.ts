/**
 * What is used of the package "docx". Its own declarations import one another without file endings, which TypeScript
 * does not follow for modules of Node; so the few parts that a résumé needs are declared here.
 */
import * as docx from "docx";

export interface DocxPackage {
  readonly Document: new (options: DocumentOptions) => object;
  readonly Packer: { readonly toBuffer: (document: object) => Promise<Uint8Array> };
  readonly Paragraph: new (options: ParagraphOptions) => object;
  readonly TextRun: new (options: RunOptions) => object;
  readonly ExternalHyperlink: new (options: {
    readonly link: string;
    readonly children: ReadonlyArray<object>;
  }) => object;
  readonly Tab: new () => object;
}

export const docxPackage = docx as unknown as DocxPackage;

export interface DocumentOptions {
  readonly title: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly subject: string;
  readonly styles: StyleOptions;
  readonly numbering: NumberingOptions;
  readonly sections: ReadonlyArray<{
    readonly properties: {
      readonly page: {
        readonly size: { readonly width: number; readonly height: number };
        readonly margin: Readonly<Record<"left" | "right" | "top" | "bottom", number>>;
      };
    };
    readonly children: ReadonlyArray<object>;
  }>;
}

export interface ParagraphOptions extends ParagraphLook {
  readonly children: ReadonlyArray<object>;
  readonly heading?: "Title" | "Heading1" | "Heading2";
  readonly style?: string;
  readonly tabStops?: ReadonlyArray<{ readonly type: "right"; readonly position: number }>;
}

export interface RunOptions extends RunLook {
  readonly text?: string;
  readonly children?: ReadonlyArray<object | string>;
  readonly style?: string;
}

export interface RunLook {
  readonly font?: string;
  /** Halves of a point. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly smallCaps?: boolean;
  readonly underline?: { readonly color: string };
  readonly language?: { readonly value: string };
}

/** Lengths are twentieths of a point; a line of 240 is one line. */
export interface ParagraphLook {
  readonly alignment?: "left" | "center";
  readonly spacing?: { readonly line?: number; readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly border?: {
    readonly bottom: {
      readonly style: "single";
      readonly size: number;
      readonly color: string;
      readonly space: number;
    };
  };
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outlineLevel?: number;
  readonly numbering?: { readonly reference: string; readonly level: number };
}

interface StyleLook {
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

export interface StyleOptions {
  readonly default: Readonly<Record<"document" | "title" | "heading1" | "heading2" | "hyperlink", StyleLook>>;
  readonly paragraphStyles: ReadonlyArray<
    StyleLook & {
      readonly id: string;
      readonly name: string;
      readonly basedOn: string;
      readonly next?: string;
      readonly quickFormat: boolean;
    }
  >;
}

export interface NumberingOptions {
  readonly config: ReadonlyArray<{
    readonly reference: string;
    readonly levels: ReadonlyArray<{
      readonly level: number;
      readonly format: "bullet";
      readonly text: string;
      readonly alignment: "left";
      readonly style: StyleLook;
    }>;
  }>;
}

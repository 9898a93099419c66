/** Collects extracted words into one text with its blocks and hidden stretches. */
import type { Block, HiddenRange } from "#core/page-text/index.ts";

export interface LineKind {
  readonly kind: Block["kind"];
  readonly level: number;
}

export interface WrittenText {
  readonly text: string;
  readonly blocks: ReadonlyArray<Block>;
  readonly hidden: ReadonlyArray<HiddenRange>;
}

export class TextWriter {
  private readonly pieces: Array<string> = [];
  private readonly blocks: Array<Block> = [];
  private readonly hidden: Array<HiddenRange> = [];
  private length = 0;
  private lineStart = 0;
  private boldInLine = 0;
  private lineKind: LineKind = { kind: "paragraph", level: 0 };
  private spaceDue = false;

  /** Adds text as a browser shows it: runs of white space are one space, none at the start of a line. */
  write(
    raw: string,
    { hiddenBy, bold, preformatted }: { hiddenBy: string | null; bold: boolean; preformatted: boolean },
  ): void {
    const text = preformatted ? raw : raw.replaceAll(/[ \t\r\n\f]+/gu, " ");
    const opening = this.length === this.lineStart ? text.replace(/^ /u, "") : text;
    if (opening === "") return;
    if (opening === " ") {
      this.spaceDue = this.length > this.lineStart;
      return;
    }
    const body = opening.endsWith(" ") && !preformatted ? opening.slice(0, -1) : opening;
    const start = this.put(this.spaceDue && !body.startsWith(" ") ? ` ${body}` : body);
    this.spaceDue = body !== opening;
    if (bold) this.boldInLine += body.length;
    if (hiddenBy !== null) this.hide(start, hiddenBy);
  }

  /** Ends the line; the next one is of the given kind. */
  breakLine(next: LineKind): void {
    if (this.length > this.lineStart) {
      const { kind, level } = this.kindOfLine();
      this.blocks.push({ kind, start: this.lineStart, end: this.length, level });
      this.put("\n");
      this.lineStart = this.length;
    }
    this.lineKind = next;
    this.boldInLine = 0;
    this.spaceDue = false;
  }

  get size(): number {
    return this.length;
  }

  finish(): WrittenText {
    this.breakLine({ kind: "paragraph", level: 0 });
    return { text: this.pieces.join(""), blocks: this.blocks, hidden: this.hidden };
  }

  private put(text: string): number {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    return start;
  }

  private hide(start: number, what: string): void {
    const last = this.hidden.at(-1);
    if (last && last.end === start && last.what === what)
      this.hidden[this.hidden.length - 1] = { ...last, end: this.length };
    else this.hidden.push({ start, end: this.length, what });
  }

  /** A short line that is bold from end to end stands as a heading on most boards. */
  private kindOfLine(): LineKind {
    const size = this.length - this.lineStart;
    const isHeading = this.lineKind.kind === "paragraph" && size <= 90 && this.boldInLine >= size - 2;
    return isHeading ? { kind: "heading", level: 6 } : this.lineKind;
  }
}

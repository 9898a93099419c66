/** What a format that knows places hands over: pieces of text with boxes, addresses with boxes. Origin top left. */

/** A word or part of a word, as the file places it. */
export interface Piece {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
  /** The line the letters stand on, from the top of the page. */
  readonly baseline: number;
  /** Letter size, as a font menu would name it. */
  readonly size: number;
  /** How far the font reaches above and below the baseline, as shares of the size. */
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The file itself says that a blank stands before this piece. */
  readonly afterBlank: boolean;
  /** For text that runs up (below nought) or down the page: how far, in points; it starts at `baseline`. */
  readonly turned?: number;
  /**
   * For marks that are drawn, or written with a glyph that has no name: what tells one kind of mark from another. Their
   * `text` is the bullet that they may be.
   */
  readonly sign?: string;
  /** Why no reader sees it ("white on white"); absent for text that is seen. */
  readonly unseen?: string;
}

/** A place on the page that leads to an address. */
export interface PlacedLink {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly url: string;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: ReadonlyArray<Piece>;
  readonly links: ReadonlyArray<PlacedLink>;
}

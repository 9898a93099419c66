/** The growing text of a reading, each character with the offset that it was read from. */

/** Collects characters with their origins; runs of spaces and line breaks become one. */
export class ReadingWriter {
  readonly offsets: Int32Array;
  private readonly codes: Uint16Array;
  private length = 0;

  constructor(capacity: number) {
    this.offsets = new Int32Array(capacity + 1);
    this.codes = new Uint16Array(capacity + 1);
  }

  put(code: number, origin: number): void {
    if (code === 0) return;
    const last = this.length === 0 ? 0x0a : this.codes[this.length - 1];
    if (code === 0x20 && (last === 0x20 || last === 0x0a)) return;
    if (code === 0x0a) {
      if (last === 0x0a) return;
      if (last === 0x20) this.length -= 1;
    }
    this.codes[this.length] = code;
    this.offsets[this.length] = origin;
    this.length += 1;
  }

  text(): string {
    const pieces: Array<string> = [];
    // String.fromCharCode takes its arguments on the stack: 8,192 of them are safe everywhere.
    for (let from = 0; from < this.length; from += 8192) {
      pieces.push(
        Reflect.apply(
          String.fromCharCode,
          null,
          this.codes.subarray(from, Math.min(this.length, from + 8192)),
        ),
      );
    }
    return pieces.join("");
  }
}

/** Cuts a stream of PostgreSQL messages into messages: one byte of type, four of length, the rest. */

export interface Frame {
  /** "C", "Z"; empty for what cannot be cut any more and is passed as it came. */
  readonly type: string;
  /** The whole message, type and length too. */
  readonly bytes: Buffer;
}

/**
 * A message longer than this is passed in pieces as it comes (only the first bears its type): a row of 100 MB must not
 * be gathered in our memory.
 */
const longestKept = 65_536;

/** Hands back the messages that a piece completes. */
export const createFrameReader = (): ((piece: Buffer) => ReadonlyArray<Frame>) => {
  let rest: Buffer = Buffer.alloc(0);
  /** Bytes of a long message that are still to be passed. */
  let passing = 0;
  return (piece) => {
    const frames: Array<Frame> = [];
    let bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    while (bytes.length > 0) {
      if (passing > 0) {
        const part = bytes.subarray(0, passing);
        passing -= part.length;
        frames.push({ type: "", bytes: part });
        bytes = bytes.subarray(part.length);
        continue;
      }
      if (bytes.length < 5) break;
      const length = bytes.readUInt32BE(1) + 1;
      if (bytes.length < length && length <= longestKept) break;
      const whole = bytes.subarray(0, length);
      passing = length - whole.length;
      frames.push({ type: String.fromCharCode(bytes[0] ?? 0), bytes: whole });
      bytes = bytes.subarray(whole.length);
    }
    rest = bytes;
    return frames;
  };
};

/** "INSERT 0 1" → what was done, to how many rows. */
export const tagOf = ({ bytes }: Frame): { readonly word: string; readonly rows: number } => {
  const words = bytes.toString("latin1", 5, bytes.length - 1).split(" ");
  return { word: words[0] ?? "", rows: Number(words.at(-1)) || 0 };
};

/** Of a ReadyForQuery: I idle, T inside a transaction, E inside a failed one. */
export const statusOf = ({ bytes }: Frame): string => String.fromCharCode(bytes[5] ?? 0);

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
  /** Null when what there is completes no message. */
  const next = (): Frame | null => {
    const isTail = passing > 0;
    const wanted = isTail ? passing : lengthOf(rest);
    const isWhole = rest.length >= wanted;
    if (rest.length === 0 || (!isWhole && !isTail && wanted <= longestKept)) return null;
    const bytes = rest.subarray(0, wanted);
    rest = rest.subarray(wanted);
    passing = wanted - bytes.length;
    return { type: isTail ? "" : String.fromCharCode(bytes[0] ?? 0), bytes };
  };
  return (piece) => {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const frames: Array<Frame> = [];
    for (let frame = next(); frame !== null; frame = next()) frames.push(frame);
    return frames;
  };
};

/** Of a message, its type included; with less than five bytes it cannot be known, so it is more than there are. */
const lengthOf = (bytes: Buffer): number => (bytes.length < 5 ? 5 : bytes.readUInt32BE(1) + 1);

/** "INSERT 0 1" → what was done, to how many rows. */
export const tagOf = ({ bytes }: Frame): { readonly word: string; readonly rows: number } => {
  const words = bytes.toString("latin1", 5, bytes.length - 1).split(" ");
  return { word: words[0] ?? "", rows: Number(words.at(-1)) || 0 };
};

/** Of a ReadyForQuery: I idle, T inside a transaction, E inside a failed one. */
export const statusOf = ({ bytes }: Frame): string => String.fromCharCode(bytes[5] ?? 0);

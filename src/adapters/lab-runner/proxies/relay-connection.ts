/** One connection through the Postgres proxy: forwards in both directions, and holds the answers that faults are about. */
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createFrameReader, type Frame, statusOf, tagOf } from "./frames.ts";
import type { ProxyState, WriteKind } from "./postgres-proxy-state.ts";

export const relayConnection = (client: Socket, state: ProxyState): void => {
  const server = connect(state.upstream);
  server.on("error", () => client.resetAndDestroy());
  server.once("close", () => client.destroySoon());
  client.once("close", () => server.destroy());
  relayQuestions(client, server, state);
  relayAnswers(server, client, state);
};

/** SSLRequest and GSSENCRequest: eight bytes before anything else, answered by one. */
const encryptionCodes: ReadonlySet<number> = new Set([80_877_103, 80_877_104]);

const relayQuestions = (client: Socket, server: Socket, state: ProxyState): void => {
  let isStarted = false;
  let early: Buffer = Buffer.alloc(0);
  const forward = inTurn(client, server, async (piece) => {
    // The whole added time lies on the way in: a round trip is late once, however many answers it brings.
    if (state.addMs > 0) await sleep(state.addMs);
    return piece;
  });
  client.on("data", (piece: Buffer) => {
    if (isStarted) return forward(piece);
    early = Buffer.concat([early, piece]);
    while (early.length >= 8 && early.readUInt32BE(0) === 8 && encryptionCodes.has(early.readUInt32BE(4))) {
      client.write("N");
      early = early.subarray(8);
    }
    if (early.length < 8) return;
    isStarted = true;
    forward(early);
  });
};

const relayAnswers = (server: Socket, client: Socket, state: ProxyState): void => {
  const read = createFrameReader();
  const held = createHeldAnswer(client, state);
  const forward = inTurn(server, client, async (piece) => {
    const parts: Array<Buffer> = [];
    for (const frame of read(piece)) parts.push(...(await held.pass(frame)));
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  });
  server.on("data", forward);
};

/** Pieces keep their order while some wait; the sender is stopped while the receiver is slow, or too much waits. */
const inTurn = (
  from: Socket,
  to: Socket,
  pass: (piece: Buffer) => Promise<Buffer | undefined>,
): ((piece: Buffer) => void) => {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  to.on("drain", () => from.resume());
  const send = async (piece: Buffer): Promise<void> => {
    const bytes = await pass(piece);
    waiting -= piece.length;
    if (waiting < mostWaiting && !to.writableNeedDrain) from.resume();
    if (bytes && bytes.length > 0 && !to.destroyed && !to.write(bytes)) from.pause();
  };
  return (piece) => {
    waiting += piece.length;
    if (waiting > mostWaiting) from.pause();
    last = last.then(() => send(piece));
  };
};

const mostWaiting = 1_048_576;

interface HeldAnswer {
  /** What may go on to the client now. */
  readonly pass: (frame: Frame) => Promise<ReadonlyArray<Buffer>>;
}

/**
 * While a commit is to be cut, answers are kept from the end of a write until it is known whether it was committed:
 * "ready, idle" says so, "ready, in a transaction" does not.
 */
const createHeldAnswer = (client: Socket, state: ProxyState): HeldAnswer => {
  let kept: Array<Buffer> = [];
  let keptFor: WriteKind | null = null;
  let release: NodeJS.Timeout | undefined;
  const letGo = (): ReadonlyArray<Buffer> => {
    const parts = kept;
    kept = [];
    keptFor = null;
    clearTimeout(release);
    return parts;
  };
  const keep = (kind: WriteKind): void => {
    keptFor = kind;
    clearTimeout(release);
    // A driver that asks for results before it ends the batch waits for this answer before it lets the database commit.
    release = setTimeout(() => {
      const parts = letGo();
      if (parts.length > 0 && !client.destroyed) client.write(Buffer.concat(parts));
    }, longestHold);
  };
  const cut = (kind: WriteKind): void => {
    letGo();
    client.resetAndDestroy();
    state.cutter?.(kind);
    state.cutter = null;
  };
  return {
    pass: async (frame) => {
      const kind = await finishedWrite(frame, state);
      if (kind !== null && state.cutter !== null) keep(kind);
      if (keptFor === null) return [frame.bytes];
      kept.push(frame.bytes);
      if (frame.type !== "Z") return [];
      if (statusOf(frame) === "I" && state.cutter !== null) {
        cut(keptFor);
        return [];
      }
      return letGo();
    },
  };
};

/** Between the answer to a statement and the end of its batch lies at most a commit to disk. */
const longestHold = 250;

const writes: ReadonlySet<string> = new Set(["INSERT", "UPDATE", "DELETE", "COMMIT"]);

/** A write that met no row changed nothing, and a fault there would be wasted. */
const finishedWrite = async (frame: Frame, state: ProxyState): Promise<WriteKind | null> => {
  if (frame.type !== "C") return null;
  state.queries += 1;
  const { word, rows } = tagOf(frame);
  if (!writes.has(word) || (word !== "COMMIT" && rows === 0)) return null;
  const kind = word as WriteKind;
  await state.wrote(kind);
  return kind;
};

/** A few threads for one kind of file: one that reads a hostile file keeps nobody else waiting. */
import type { Result } from "#core/base/result.ts";
import { type ReadingThread, startThread, type ThreadFailure } from "./reading-thread.ts";

export interface ReadingPool {
  /** The clock starts when the file's turn has come. */
  readonly ask: <Answer>(bytes: Uint8Array, longestMs: number) => Promise<Result<Answer, ThreadFailure>>;
}

interface Seat {
  thread: ReadingThread | undefined;
  /** Ends with the file asked for last. */
  queue: Promise<unknown>;
  waiting: number;
}

/** A second thread is started only while the first is busy; all of them end when nothing is to be read. */
export const createReadingPool = (worker: string, besideUrl: string): ReadingPool => {
  const seats: Array<Seat> = [];
  const start = (): ReadingThread => startThread(worker, besideUrl);
  return {
    ask: <Answer>(bytes: Uint8Array, longestMs: number) => {
      const seat = seatIn(seats);
      const read = async (): Promise<Result<Answer, ThreadFailure>> => {
        if (seat.thread?.isAlive() !== true) seat.thread = start();
        // A true copy: a Buffer's own memory may be shared with other files.
        const answer = await seat.thread.ask<Answer>(new Uint8Array(bytes).buffer, longestMs);
        seat.waiting -= 1;
        return answer;
      };
      seat.waiting += 1;
      const turn = seat.queue.then(read);
      seat.queue = turn;
      return turn;
    },
  };
};

const MOST_THREADS = 3;

const seatIn = (seats: Array<Seat>): Seat => {
  const free = seats.find(({ waiting }) => waiting === 0);
  if (free !== undefined) return free;
  if (seats.length < MOST_THREADS) {
    const seat: Seat = { thread: undefined, queue: Promise.resolve(), waiting: 0 };
    seats.push(seat);
    return seat;
  }
  return seats.reduce((shortest, seat) => (seat.waiting < shortest.waiting ? seat : shortest));
};

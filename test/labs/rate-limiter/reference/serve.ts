/** The rate limiter's endpoint over any way to decide, so that a mutant differs from the reference by one function. */
import { createServer } from "node:http";
import { type Decide, type Decision, fixedWindow, setUp } from "./limiter.ts";

export interface Choices {
  readonly bucket: Decide;
  /** What is answered when nothing can be known. */
  readonly outageStatus?: () => number;
  readonly retryAfter?: (waitMs: number) => string;
}

export const serve = ({ bucket, outageStatus = asDeclared, retryAfter = inSeconds }: Choices): void => {
  const decide = process.env["POLICY"] === "window" ? fixedWindow : bucket;
  const server = createServer((request, response) => {
    const key = request.headers["x-api-key"];
    if (typeof key !== "string" || key === "") {
      response.writeHead(400).end();
      return;
    }
    const answer = ({ isAdmitted, waitMs }: Decision) =>
      isAdmitted
        ? response.writeHead(200).end("ok")
        : response.writeHead(429, { "retry-after": retryAfter(waitMs) }).end();
    decide(key).then(answer, () => response.writeHead(outageStatus()).end());
  });
  server.keepAliveTimeout = 60_000;
  setUp().then(
    () => server.listen(Number(process.env["PORT"]), "127.0.0.1"),
    () => process.exit(1),
  );
};

const asDeclared = (): number => (process.env["ON_OUTAGE"] === "open" ? 200 : 503);

/** Rounded up to milliseconds, and one for the way back. */
const inSeconds = (waitMs: number): string => ((Math.ceil(waitMs) + 1) / 1_000).toFixed(3);

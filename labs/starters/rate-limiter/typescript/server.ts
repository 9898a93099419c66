// A rate limiter: a token bucket for each key, in the memory of this process.
// The contract is in CONTRACT.md. Two of these run at the same time; see what that makes of the limit.
import { createServer } from "node:http";

const size = Number(process.env["BUCKET_SIZE"] ?? 20);
const perSecond = Number(process.env["REFILL_PER_SECOND"] ?? 10);
const windowLimit = Number(process.env["WINDOW_LIMIT"] ?? 20);
const windowMs = Number(process.env["WINDOW_MS"] ?? 1000);

interface Bucket {
  tokens: number;
  filledAt: number;
}
const buckets = new Map<string, Bucket>();

/** Seconds to wait; 0 when admitted. */
function askBucket(key: string): number {
  const now = Date.now();
  const bucket = buckets.get(key) ?? { tokens: size, filledAt: now };
  buckets.set(key, bucket);
  bucket.tokens = Math.min(size, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);
  bucket.filledAt = now;
  if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond;
  bucket.tokens -= 1;
  return 0;
}

interface Window {
  number: number;
  count: number;
}
const windows = new Map<string, Window>();

function askWindow(key: string): number {
  const now = Date.now();
  const number = Math.floor(now / windowMs);
  const window = windows.get(key);
  const count = window?.number === number ? window.count : 0;
  if (count >= windowLimit) return ((number + 1) * windowMs - now) / 1000;
  windows.set(key, { number, count: count + 1 });
  return 0;
}

const ask = process.env["POLICY"] === "window" ? askWindow : askBucket;

createServer((request, response) => {
  const key = request.headers["x-api-key"];
  if (typeof key !== "string") {
    response.writeHead(400).end();
    return;
  }
  const seconds = ask(key);
  if (seconds === 0) response.writeHead(200).end("ok");
  else response.writeHead(429, { "retry-after": String(Math.ceil(seconds)) }).end();
}).listen(Number(process.env["PORT"]), "127.0.0.1");

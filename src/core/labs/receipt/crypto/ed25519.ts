/** Ed25519 verification (RFC 8032, §5.1.7), for browsers without it. It holds no secret, so it need not hide its timing. */
import { littleEndianOf } from "./bytes.ts";
import { sha512Of } from "./sha-2.ts";

/** The prime of the field. */
export const FIELD = 2n ** 255n - 19n;

/** Order of the base point. */
export const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Without the cofactor, like OpenSSL: S·B − k·A must be R itself. */
export const verifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = pointOf(publicKey);
  const r = pointOf(signature.subarray(0, 32));
  const s = littleEndianOf(signature.subarray(32));
  if (key === null || r === null || s >= GROUP_ORDER) return false;
  const digest = sha512Of(joined(signature.subarray(0, 32), publicKey, message));
  const k = mod(littleEndianOf(digest), GROUP_ORDER);
  return isSame(add(times(BASE, s), times(negative(key), k)), r);
};

/** x = X/Z, y = Y/Z, x·y = T/Z. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const mod = (value: bigint, by = FIELD): bigint => {
  const rest = value % by;
  return rest < 0n ? rest + by : rest;
};

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n;
  let square = mod(base);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
};

/** d of the curve −x² + y² = 1 + d·x²·y². */
const D = mod(-121665n * power(121666n, FIELD - 2n));

const ROOT_OF_MINUS_ONE = power(2n, (FIELD - 1n) / 4n);

/** Null for bytes that are no point of the curve, or not the one spelling of theirs. */
const pointOf = (bytes: Uint8Array): Point | null => {
  const whole = littleEndianOf(bytes);
  const y = whole & (2n ** 255n - 1n);
  const isOdd = whole >> 255n;
  if (y >= FIELD) return null;
  const x = rootFor(y);
  if (x === null || (x === 0n && isOdd === 1n)) return null;
  const signed = (x & 1n) === isOdd ? x : FIELD - x;
  return { x: signed, y, z: 1n, t: mod(signed * y) };
};

/** x² = (y² − 1) / (d·y² + 1), by the recipe of §5.1.3. */
const rootFor = (y: bigint): bigint | null => {
  const u = mod(y * y - 1n);
  const v = mod(D * y * y + 1n);
  const candidate = mod(u * v ** 3n * power(mod(u * v ** 7n), (FIELD - 5n) / 8n));
  const squared = mod(v * candidate * candidate);
  if (squared === u) return candidate;
  return squared === mod(-u) ? mod(candidate * ROOT_OF_MINUS_ONE) : null;
};

const add = (a: Point, b: Point): Point => {
  const low = mod((a.y - a.x) * (b.y - b.x));
  const high = mod((a.y + a.x) * (b.y + b.x));
  const c = mod(2n * a.t * b.t * D);
  const d = mod(2n * a.z * b.z);
  const [e, f, g, h] = [high - low, d - c, d + c, high + low];
  return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) };
};

const negative = ({ x, y, z, t }: Point): Point => ({ x: mod(-x), y, z, t: mod(-t) });

const NOWHERE: Point = { x: 0n, y: 1n, z: 1n, t: 0n };

const times = (point: Point, factor: bigint): Point => {
  let result = NOWHERE;
  let doubled = point;
  for (let left = factor; left > 0n; left >>= 1n) {
    if (left & 1n) result = add(result, doubled);
    doubled = add(doubled, doubled);
  }
  return result;
};

const isSame = (a: Point, b: Point): boolean =>
  mod(a.x * b.z - b.x * a.z) === 0n && mod(a.y * b.z - b.y * a.z) === 0n;

/** y = 4/5, x even. */
const BASE: Point = pointOf(Uint8Array.from([0x58, ...Array.from({ length: 31 }, () => 0x66)])) ?? NOWHERE;

const joined = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

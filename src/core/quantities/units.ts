/** What numbers of a résumé or posting are counted in. Grammar, not opinion: it stays in code. */
import type { Dimension } from "./quantity.ts";

export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  /** To base units: ms, bytes, one. */
  readonly factor: number;
  /** Set when the unit itself is a rate ("rps"): seconds it is counted over. */
  readonly over?: number;
}

const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const WEEK = 7 * DAY;
/** A month of 30 and a year of 365 days: résumés round far more coarsely than this. */
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** "/day", "per hour", "monthly": seconds of the period. */
export const SECONDS_BY_PERIOD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    s: SECOND,
    sec: SECOND,
    second: SECOND,
    sekunde: SECOND,
    min: MINUTE,
    mins: MINUTE,
    minute: MINUTE,
    h: HOUR,
    hr: HOUR,
    hour: HOUR,
    hourly: HOUR,
    stunde: HOUR,
    d: DAY,
    day: DAY,
    daily: DAY,
    tag: DAY,
    täglich: DAY,
    week: WEEK,
    weekly: WEEK,
    woche: WEEK,
    mo: MONTH,
    month: MONTH,
    monthly: MONTH,
    monat: MONTH,
    y: YEAR,
    yr: YEAR,
    year: YEAR,
    yearly: YEAR,
    annually: YEAR,
    annum: YEAR,
    jahr: YEAR,
  }),
);

const entries = (unit: Unit, names: string): ReadonlyArray<readonly [string, Unit]> =>
  names.split(" ").map((name) => [name, unit]);

const time = (names: string, factor: number, dimension: Dimension = "duration") =>
  entries({ unit: "ms", dimension, factor }, names);
const bytes = (names: string, factor: number) =>
  entries({ unit: "byte", dimension: "volume", factor }, names);
const rate = (names: string, unit: string, over: number, factor = 1, dimension: Dimension = "throughput") =>
  entries({ unit, dimension, factor, over }, names);

/** Lower-case measure → unit. Seconds and less are latencies, minutes and more durations. */
export const MEASURES: ReadonlyMap<string, Unit> = new Map([
  ...time("ns nanosecond nanoseconds", 1e-6, "latency"),
  ...time("µs μs us microsecond microseconds", 1e-3, "latency"),
  ...time("ms msec millis millisecond milliseconds millisekunden", 1, "latency"),
  ...time("s sec secs second seconds sekunde sekunden", 1000, "latency"),
  ...time("min mins minute minutes minuten", MINUTE * 1000),
  ...time("h hr hrs hour hours stunde stunden", HOUR * 1000),
  ...time("day days tag tage tagen", DAY * 1000),
  ...time("week weeks woche wochen", WEEK * 1000),
  ...time("month months monat monate monaten", MONTH * 1000),
  ...time("year years yr yrs jahr jahre jahren", YEAR * 1000),
  ...bytes("byte bytes", 1),
  ...bytes("kb kilobyte kilobytes", 1e3),
  ...bytes("mb megabyte megabytes", 1e6),
  ...bytes("gb gigabyte gigabytes", 1e9),
  ...bytes("tb terabyte terabytes", 1e12),
  ...bytes("pb petabyte petabytes", 1e15),
  ...bytes("kib", 1024),
  ...bytes("mib", 1024 ** 2),
  ...bytes("gib", 1024 ** 3),
  ...bytes("tib", 1024 ** 4),
  ...rate("rps", "request", SECOND),
  ...rate("qps", "query", SECOND),
  ...rate("tps", "transaction", SECOND),
  ...rate("wps", "write", SECOND),
  ...rate("iops", "operation", SECOND),
  ...rate("rpm", "request", MINUTE),
  ...rate("qpm", "query", MINUTE),
  ...rate("tpm", "transaction", MINUTE),
  ...rate("kbps", "byte", SECOND, 125, "volume"),
  ...rate("mbps", "byte", SECOND, 125e3, "volume"),
  ...rate("gbps", "byte", SECOND, 125e6, "volume"),
  ...entries({ unit: "times", dimension: "share", factor: 1 }, "x × times"),
  ...entries({ unit: "percent", dimension: "share", factor: 1 }, "percent pct prozent"),
]);

/** Currency sign or code → ISO 4217. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["usd", "USD"],
  ["dollars", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["pounds", "GBP"],
  ["₹", "INR"],
  ["inr", "INR"],
  ["rupees", "INR"],
  ["rs", "INR"],
  ["¥", "JPY"],
  ["jpy", "JPY"],
  ["chf", "CHF"],
  ["cad", "CAD"],
  ["aud", "AUD"],
  ["sek", "SEK"],
  ["nok", "NOK"],
  ["dkk", "DKK"],
  ["pln", "PLN"],
  ["brl", "BRL"],
  ["sgd", "SGD"],
]);

const nouns = (dimension: Dimension, pairs: string): ReadonlyArray<readonly [string, Unit]> =>
  pairs.split(" ").map((pair) => {
    const [plural = "", singular = ""] = pair.split(">");
    return [plural, { unit: singular || plural.replace(/s$/u, ""), dimension, factor: 1 }];
  });

/** Countable things as they stand after a number. A rate ("/day") turns volumes and counts into throughput. */
export const NOUNS: ReadonlyMap<string, Unit> = new Map([
  ...nouns(
    "volume",
    "requests req>request reqs>request messages msg>message msgs>message events queries>query transactions txn>transaction txns>transaction calls orders payments jobs tasks records rows documents docs>document writes reads operations ops>operation notifications emails files metrics spans impressions clicks entries>entry logs views pageviews downloads parcels shipments bookings trades objects images invoices anfragen>request nachrichten>message transaktionen>transaction",
  ),
  ...nouns(
    "users",
    "users customers dau>user mau>user wau>user subscribers members accounts merchants players visitors tenants clients devices patients students drivers shops sellers buyers consumers households nutzer>user kunden>customer benutzer>user",
  ),
  ...nouns(
    "people",
    "engineers developers devs>developer people>person persons reports>report teams squads contractors hires interns colleagues mentees juniors employees staff>person entwickler>engineer mitarbeiter>person teammates programmers testers analysts",
  ),
  ...nouns(
    "count",
    "services microservices nodes clusters servers instances pods containers regions countries>country endpoints apis>api repositories>repository repos>repository tables partitions brokers topics shards deploys>deployment deployments releases incidents outages tickets bugs tests databases machines vms>vm hosts applications apps>app modules pipelines dashboards alerts pages features sprints markets sites stores systems integrations consumers-groups>consumer-group replicas zones datacenters warehouses",
  ),
]);

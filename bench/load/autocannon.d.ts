/** The part of autocannon 8 that the bench uses; the package brings no types. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Requests a second over all connections, with times corrected for omitted ones. */
    readonly overallRate?: number;
  }
  interface Result {
    readonly requests: { readonly average: number; readonly total: number };
    /** Milliseconds. */
    readonly latency: {
      readonly p50: number;
      readonly p99: number;
      readonly p99_9: number;
      readonly max: number;
    };
    readonly errors: number;
  }
  const autocannon: (options: Options) => Promise<Result>;
  export = autocannon;
}

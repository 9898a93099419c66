/** The day on which somebody says something. Nothing that is evaluated, verified or tailored asks for it. */
export interface Clock {
  /** UTC day, "YYYY-MM-DD". */
  readonly today: () => string;
}

export interface ClockDep {
  readonly clock: Clock;
}

/** Fresh seeds for lab runs. A port, because the application itself rolls no dice. */
export interface Seeds {
  /** Eight hexadecimal digits. */
  readonly next: () => string;
}

export interface SeedsDep {
  readonly seeds: Seeds;
}

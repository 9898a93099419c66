/** One run's place on this machine: its folders, its marker, and the watchdog that clears them if the harness dies. */

export interface RunSite {
  readonly id: string;
  /** Of this run alone; removed at the end. */
  readonly folder: string;
  /** `DATA_DIR` of the candidates; stands in `folder`. */
  readonly sharedFolder: string;
  /** Another one, with a short path, which every user may reach: the database stands in it. Removed at the end. */
  readonly openFolder: string;
  /** A new `METTLE_LAB_RUN` for one program, so that whatever it starts can be found. */
  readonly marker: () => string;
  /** Ends everything that carries a marker of this run, and removes the folders. Safe to repeat. */
  readonly close: () => Promise<void>;
}

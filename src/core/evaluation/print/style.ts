/** How a terminal may colour the report. The words carry all meaning, so `plain` loses nothing. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
}

const same = (text: string): string => text;

export const plain: Style = { strong: same, quiet: same, good: same, warning: same };

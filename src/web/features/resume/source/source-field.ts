/** A value as the source pane knows it: where its words stand, and what a tip over them says. */
import type { FieldSource } from "#core/resume/index.ts";

export interface SourceField {
  readonly id: string;
  readonly label: string;
  readonly box: FieldSource["box"];
  readonly span: FieldSource["span"];
  readonly isWaiting: boolean;
}

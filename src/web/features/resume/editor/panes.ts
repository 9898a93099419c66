/** What can stand beside the form; on a narrow screen the form is one of them. */
export type Pane = "edit" | "preview" | "history" | "variants" | "download";

export const paneNames: ReadonlyArray<readonly [Pane, string]> = [
  ["edit", "Edit"],
  ["preview", "Preview"],
  ["history", "History"],
  ["variants", "Variants"],
  ["download", "Download"],
];

export const paneKeys: Readonly<Record<string, Pane>> = {
  e: "edit",
  p: "preview",
  h: "history",
  v: "variants",
  d: "download",
};

/** How large the pages are drawn: as wide as the pane, at their own size, or twice that to look at details. */
export type Zoom = "width" | "actual" | "double";

export const zoomNames: ReadonlyArray<readonly [Zoom, string]> = [
  ["width", "fit width"],
  ["actual", "100 %"],
  ["double", "200 %"],
];

/** A4 is 8.27 inches, 50 rem at the usual letter size of a browser. */
export const widthClasses: Readonly<Record<Zoom, string>> = {
  width: "w-full",
  actual: "w-[50rem] max-w-none",
  double: "w-[100rem] max-w-none",
};

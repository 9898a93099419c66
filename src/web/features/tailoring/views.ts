/** The ways to look at one tailoring. */

export const tailorViews = [
  { id: "lines", name: "Lines", key: "l" },
  { id: "placement", name: "Placement", key: "p" },
  { id: "selection", name: "Selection", key: "s" },
  { id: "letter", name: "Letter", key: "c" },
  { id: "preview", name: "Preview", key: "v" },
] as const;

export type TailorView = (typeof tailorViews)[number]["id"];

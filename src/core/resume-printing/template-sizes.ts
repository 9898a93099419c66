/** Letter sizes in points. Families differ in how large they look: 11 points of Garamond are as 10 of Plex. */
export const templateSizes = { quarto: 11, linear: 10.5, dense: 10, folio: 10 } as const;

/** The pages as a browser holds them: what came anew, what it had already, and what waits until somebody looks. */
import type { PreviewPage } from "#web/api/resume-drafts.ts";

export interface PageOnScreen {
  readonly hash: string;
  /** Of the picture, for an image. */
  readonly address: string;
  /** False while an older picture, or an empty page, stands in. */
  readonly isCurrent: boolean;
  readonly width: number;
  readonly height: number;
}

export const pagesOnScreen = (
  answered: ReadonlyArray<PreviewPage>,
  before: ReadonlyArray<PageOnScreen>,
): ReadonlyArray<PageOnScreen> => {
  const held = new Map(
    before.flatMap((page) => (page.isCurrent ? [[page.hash, page.address] as const] : [])),
  );
  return answered.map(({ hash, svg, width, height }, at) => {
    const current = svg === null ? held.get(hash) : addressOf(svg);
    const address = current ?? before[at]?.address ?? addressOf(emptyPage(width, height));
    return { hash, address, isCurrent: current !== undefined, width, height };
  });
};

/** What need not be sent again. */
export const hashesOf = (pages: ReadonlyArray<PageOnScreen>): ReadonlyArray<string> =>
  pages.flatMap(({ hash, isCurrent }) => (isCurrent ? [hash] : []));

/**
 * The policy lets pictures come as data: addresses; as pictures they run nothing. Only what would end or change the
 * address is escaped: escaping all of it doubles the picture on every key.
 */
const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${svg.replaceAll("%", "%25").replaceAll("#", "%23")}`;

const emptyPage = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"/>`;

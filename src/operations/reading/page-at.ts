/** Page, from 1, on which a place of the text lies; nothing when there are no pages. */
export function pageAt(pages: readonly number[], at: number): number | undefined {
  if (pages.length === 0) return undefined;
  return pages.findLastIndex((begins) => begins <= at) + 1;
}

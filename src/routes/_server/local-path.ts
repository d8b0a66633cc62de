/** A path of this site, or the home page: an address from outside must not lead elsewhere. */
export function localPath(given: string | null | undefined): string {
  if (!given || !given.startsWith('/') || given.startsWith('//') || /[\\\p{Cc}]/u.test(given)) return '/';
  return given;
}

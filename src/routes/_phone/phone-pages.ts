/** Routes whose pages carry the script: to sign in, to record, to see what waits, and where one lands after it. */
const pages = new Set([
  '/',
  '/dang-nhap',
  '/ghi',
  '/ghi/[kind]',
  '/ban-ghi/[id]',
  '/hop-cho',
  '/toi',
  '/dien-dan/[id]/ghi',
  '/ngoai-tuyen'
]);

export function hasPhoneScript(route: string | null): boolean {
  return route !== null && pages.has(route);
}

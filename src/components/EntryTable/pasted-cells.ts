/** The cells of a copied part of a sheet; nothing for a plain text, which goes into one cell as it is. */
export function pastedCells(text: string): readonly (readonly string[])[] | undefined {
  const body = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  if (!/[\t\n]/u.test(body)) return undefined;
  return body.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** An id for a row that came by pasting; also where the page was not fetched over a secure line. */
export function pastedId(random: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = random(new Uint8Array(16));
  const hex = Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

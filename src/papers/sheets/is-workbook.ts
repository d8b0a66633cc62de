const NAMED = /\.(?:xls[xmb]?|csv|tsv|ods)$/iu;

/** Whether a file is to be read as a table: by its content, and by its name where the content does not tell. */
export function isWorkbook(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(file, [0x50, 0x4b])) return file.includes('xl/workbook') || !file.includes('word/document');
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) {
    // The directory of the old container names its streams.
    if (file.includes(Buffer.from('WordDocument', 'utf16le'))) return false;
    return NAMED.test(name) || file.includes(Buffer.from('Workbook', 'utf16le'));
  }
  return NAMED.test(name);
}

function startsWith(file: Buffer, sign: readonly number[]): boolean {
  return sign.every((byte, at) => file[at] === byte);
}

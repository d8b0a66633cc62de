import qrcode from 'qrcode-generator';

/** Dark squares of a QR code, row by row, with the quiet zone of four squares that the standard asks for. */
export type QrSquares = readonly (readonly boolean[])[];

const QUIET_ZONE = 4;

/** Level M: a seventh of the code may be hidden by a stamp or a fold. The size follows from the words. */
export function qrSquares(words: string): QrSquares {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...new TextEncoder().encode(words)), 'Byte');
  code.make();
  const size = code.getModuleCount();
  const line = Array.from({ length: size + 2 * QUIET_ZONE }, (_, at) => at - QUIET_ZONE);
  const isInside = (at: number): boolean => at >= 0 && at < size;
  return line.map((row) =>
    line.map((column) => isInside(row) && isInside(column) && code.isDark(row, column))
  );
}

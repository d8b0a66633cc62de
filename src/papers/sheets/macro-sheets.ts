import { CFB } from '@e965/xlsx';

const BOUND_SHEET = 0x0085;
/** Of a sheet: 1 is a macro sheet of Excel 4.0, 6 a module of Visual Basic. */
const MACROS = new Set([1, 6]);

/** Whether an .xls has sheets of macros; the reader shows them as if they were tables. */
export function hasMacroSheets(bytes: Uint8Array): boolean {
  const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (!stream) return false;
  const records = Buffer.from(stream.content as Uint8Array);
  for (let at = 0; at + 4 <= records.length;) {
    const [kind, length] = [records.readUInt16LE(at), records.readUInt16LE(at + 2)];
    if (kind === BOUND_SHEET && MACROS.has(records[at + 9] ?? 0)) return true;
    // The globals come first; sheets follow their end.
    if (kind === END) return false;
    at += 4 + length;
  }
  return false;
}

const END = 0x000a;

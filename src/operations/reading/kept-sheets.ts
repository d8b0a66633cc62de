import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { problem } from '#basis/problem.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { findSheets } from '#store/papers.ts';
import type { Context } from '../context.ts';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** The cells of a workbook as they are kept beside its text. */
export async function sheetsBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return packed(JSON.stringify(sheets), { level: 4 });
}

/** The sheets of a workbook that was handed in. */
export async function getKeptSheets({ sql }: Context, paper: string): Promise<readonly Sheet[]> {
  const bytes = await findSheets(sql, paper);
  if (!bytes) throw problem('no-such-paper', { id: paper });
  return JSON.parse((await unpacked(bytes)).toString('utf8')) as readonly Sheet[];
}

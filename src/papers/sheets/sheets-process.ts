import { isProblem } from '#basis/problem.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { checkZip } from './check-zip.ts';
import { csvSheet } from './csv-sheet.ts';
import { excelSheets } from './excel-sheets.ts';
import type { Answer, Order } from './order.ts';
import { type Refusal, Refused } from './refusals.ts';

/** The process in which one stranger's workbook is opened; started by `read-sheets.ts` only, and ends with it. */
const AT_ONCE = 2_000;

async function sheetsIn({ bytes, name }: Order): Promise<readonly Sheet[]> {
  const opening = (done: number, of: number): Promise<void> => send({ stage: 'opening', done, of });
  if (startsWith(bytes, [0x50, 0x4b])) {
    await checkZip(bytes, (done, of) => send({ stage: 'unpacking', done, of }));
  } else if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    await opening(0, 1);
    return [csvSheet(bytes, name)];
  }
  return excelSheets(bytes, opening);
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

/** In pieces, so that no message holds a whole sheet. */
async function tell(sheets: readonly Sheet[]): Promise<void> {
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { rows, ...sheet } of sheets) {
    await send({ sheet: { ...sheet, rows: [] } });
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const piece = rows.slice(at, at + AT_ONCE);
      await send({ rows: piece });
      done += piece.length;
      await send({ stage: 'taking', done, of });
    }
  }
  await send({ megabytes: Math.ceil(process.resourceUsage().maxRSS / 1024) });
}

function send(answer: Answer): Promise<void> {
  return new Promise((done) => void process.send?.(answer, undefined, undefined, () => done()));
}

process.on('message', (order: Order) => {
  void sheetsIn(order)
    .then(tell)
    .catch((error: unknown) => send({ refused: refusalOf(error) }))
    .finally(() => process.disconnect?.());
});

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return isProblem(error) ? 'no-workbook' : 'damaged';
}

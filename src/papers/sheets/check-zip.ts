import { fromBufferPromise } from 'yauzl';
import { limits } from './limits.ts';
import { Refused } from './refusals.ts';

const MACROS = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|(?:^|\/)(?:macrosheets|dialogsheets)\//iu;

/**
 * The directory of an .xlsx is judged before anything is unpacked, and every part is then unpacked once and thrown
 * away: the reader fails on a part that holds more than the directory says.
 */
export async function checkZip(
  bytes: Uint8Array,
  told: (done: number, of: number) => Promise<void>
): Promise<void> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > limits.parts) throw new Refused('swells');
  const entries = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (MACROS.test(entry.fileName)) throw new Refused('macros');
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpacked) throw new Refused('swells');
    entries.push(entry);
  }
  if (!entries.some(({ fileName }) => /^xl\/workbook\.(?:xml|bin)$/iu.test(fileName)))
    throw new Refused('no-workbook');
  let done = 0;
  for (const entry of entries) {
    const part = await zip.openReadStreamPromise(entry);
    for await (const _ of part);
    done += entry.uncompressedSize;
    await told(done, unpacked);
  }
}

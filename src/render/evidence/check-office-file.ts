import { fromBufferPromise } from 'yauzl';
import type { MediaType } from './inspection.ts';
import { limits } from './limits.ts';
import { refuseHarm } from './office-harm.ts';
import { Refused } from './refusals.ts';

/** Small files may be all text, which packs well; below this a ratio says nothing. */
const SMALL = 5_000_000;

/** A Word or Excel file that does nothing but be read; its directory is judged before anything is unpacked. */
export async function checkOfficeFile(bytes: Uint8Array): Promise<MediaType> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > limits.parts) throw new Refused('zip-swells');
  const entries = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpacked) throw new Refused('zip-swells');
    entries.push(entry);
  }
  if (unpacked > SMALL && unpacked > bytes.length * limits.ratio) throw new Refused('zip-swells');
  const type = typeOf(new Set(entries.map(({ fileName }) => fileName)));
  for (const entry of entries) {
    // The reader fails on a part that holds more, or less, than the directory says.
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    refuseHarm(entry.fileName, Buffer.concat(chunks));
  }
  return type;
}

function typeOf(names: ReadonlySet<string>): MediaType {
  const isPackage = names.has('[Content_Types].xml');
  if (isPackage && names.has('word/document.xml')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  if (isPackage && names.has('xl/workbook.xml')) {
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  }
  throw new Refused('zip-only');
}

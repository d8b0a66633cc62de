import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A PNG that says it is as large as wished and holds next to nothing. */
export function hugePng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0))
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A Word file with these parts more; without any, the smallest there can be. */
export function wordFile(parts: Parts = {}): Uint8Array {
  return officeFile({ 'word/document.xml': '<w:document/>', ...parts });
}

export function officeFile(parts: Parts): Uint8Array {
  const all = Object.entries({ '[Content_Types].xml': TYPES, ...parts });
  const bytes = all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

export function relation(type: string, target: string): string {
  const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  return `<Relationships><Relationship Id="r1" Type="${kind}" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** A Word file one of whose parts holds a thousand times what the directory says. */
export function lyingZip(): Uint8Array {
  const zip = Buffer.from(wordFile({ 'word/x.xml': Buffer.alloc(8_000_000, 32) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(8_000_000);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(8_000);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 1)) small.copy(zip, at);
  return zip;
}

/** Many entries that share one packed part, as David Fifield's bomb does: small, and terabytes unpacked. */
export function overlappingZip(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(1_000_000, 32));
  const zip = Buffer.from(wordFile());
  const ends = zip.lastIndexOf('PK\x05\x06');
  const count = 1500;
  const local = Buffer.alloc(31);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(1_000_000, 22);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const directory = Array.from({ length: count }, () => entryAt(zip.readUInt32LE(ends + 16), packed.length));
  const own = zip.subarray(zip.readUInt32LE(ends + 16), ends);
  const start = zip.readUInt32LE(ends + 16) + local.length + packed.length;
  const end = Buffer.from(zip.subarray(ends));
  const total = Buffer.concat([own, ...directory]);
  end.writeUInt16LE(count + 2, 8);
  end.writeUInt16LE(count + 2, 10);
  end.writeUInt32LE(total.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([zip.subarray(0, zip.readUInt32LE(ends + 16)), local, packed, total, end]);
}

function entryAt(offset: number, packed: number): Buffer {
  const entry = Buffer.alloc(47);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(1_000_000, 24);
  entry.writeUInt16LE(1, 28);
  entry.writeUInt32LE(offset, 42);
  entry.write('a', 46);
  return entry;
}

/** A pdf of one empty page, with more in its catalogue and more objects. */
export function pdfFile(catalogue = '', objects: readonly (string | Buffer)[] = []): Uint8Array {
  const parts = [
    '%PDF-1.7\n',
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
    ...objects,
    'trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n'
  ];
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

/** An object whose stream is packed. */
export function packedObject(dictionary: string, content: Uint8Array): Buffer {
  const packed = deflateSync(content, { level: 1 });
  return Buffer.concat([
    Buffer.from(
      `8 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      'latin1'
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1')
  ]);
}

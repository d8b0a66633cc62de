import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Coding = 'br' | 'gzip';

/** Not worth the work. */
const SMALL = 1_400;

/** A body and what was made of it for the line: packed once for each coding that somebody asks for. */
export class Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #made = new Map<Coding, Uint8Array<ArrayBuffer>>();

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  /** As who asks takes it best. */
  for(accepted: string | null): { readonly bytes: Uint8Array<ArrayBuffer>; readonly coding?: Coding } {
    const coding = codingOf(accepted);
    if (!coding || this.bytes.length < SMALL) return { bytes: this.bytes };
    const made = this.#made.get(coding) ?? pack(this.bytes, coding);
    this.#made.set(coding, made);
    return { bytes: made, coding };
  }
}

function codingOf(accepted: string | null): Coding | undefined {
  const named = (accepted ?? '').split(',').flatMap((one) => {
    const [name = '', weight = ''] = one.trim().split(/\s*;\s*q=/u);
    return weight !== '' && Number(weight) === 0 ? [] : [name];
  });
  return (['br', 'gzip'] as const).find((coding) => named.includes(coding));
}

function pack(bytes: Uint8Array, coding: Coding): Uint8Array<ArrayBuffer> {
  const packed =
    coding === 'br'
      ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(bytes, { level: 9 });
  return new Uint8Array(packed);
}

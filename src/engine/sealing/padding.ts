import { type Bytes, joined, numberBytes } from './bytes.ts';

const KIB = 1024;
const LENGTH_BYTES = 4;

/** A message of words takes one of these sizes, whatever was written. */
export const bodySteps: readonly number[] = [2, 4, 8, 16, 32, 64, 128].map((many) => many * KIB);

/** A photo or a recording, likewise; half steps, because a village pays for its bytes. */
export const fileSteps: readonly number[] = [
  64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096
].map((many) => many * KIB);

/** Nothing when it is longer than the largest step holds. */
export function padded(content: Uint8Array, steps: readonly number[]): Bytes | undefined {
  const size = steps.find((step) => step >= content.length + LENGTH_BYTES);
  if (size === undefined) return undefined;
  const filler = new Uint8Array(size - content.length - LENGTH_BYTES);
  return joined(numberBytes(content.length, LENGTH_BYTES), content, filler);
}

/** Nothing when it was not padded so: a wrong length, or something in the filler. */
export function unpadded(whole: Uint8Array): Bytes | undefined {
  if (whole.length < LENGTH_BYTES) return undefined;
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > whole.length || whole.subarray(end).some((byte) => byte !== 0)) return undefined;
  return Uint8Array.from(whole.subarray(LENGTH_BYTES, end));
}

/** The most that a file may hold. */
export const LARGEST_FILE = (fileSteps.at(-1) ?? 0) - LENGTH_BYTES;
export const LARGEST_BODY = (bodySteps.at(-1) ?? 0) - LENGTH_BYTES;

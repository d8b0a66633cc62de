import heic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { limits } from './limits.ts';
import { Refused } from './refusals.ts';

/** The first picture of a HEIC file, already upright; its size is known before any pixel is unpacked. */
export async function decodedHeic(bytes: Uint8Array): Promise<Sharp> {
  const pictures = await heic.all({ buffer: bytes });
  try {
    const [first] = pictures;
    if (!first) throw new Refused('damaged');
    if (first.width * first.height > limits.pixels) throw new Refused('too-many-pixels');
    const { width, height, data } = await first.decode();
    return sharp(data, { raw: { width, height, channels: 4 } });
  } finally {
    pictures.dispose();
  }
}

import sharp, { type Sharp } from 'sharp';
import { limits } from './limits.ts';
import { decodedHeic } from './decoded-heic.ts';
import { Refused } from './refusals.ts';
import type { ToldType } from './told-type.ts';

export interface Developed {
  readonly kept: Uint8Array;
  readonly thumbnail: Uint8Array;
}

const QUALITY = 82;
const THUMBNAIL_QUALITY = 70;

// Only the readers of what is taken; a file that is something else after all finds none.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer']
});
sharp.cache(false);

/** The picture anew, upright, as JPEG: what a file carries beside its pixels, such as the place, is not taken over. */
export async function developPhoto(bytes: Uint8Array, type: ToldType): Promise<Developed> {
  const picture = type === 'heic' ? await decodedHeic(bytes) : await opened(bytes, type);
  const kept = await printed(picture.autoOrient(), limits.longestSide, QUALITY);
  const thumbnail = await printed(sharp(kept), limits.thumbnailSide, THUMBNAIL_QUALITY);
  return { kept, thumbnail };
}

async function opened(bytes: Uint8Array, type: ToldType): Promise<Sharp> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (header.format !== type) throw new Refused('damaged');
  if (header.width * header.height > limits.pixels) throw new Refused('too-many-pixels');
  return sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' });
}

function printed(picture: Sharp, side: number, quality: number): Promise<Buffer> {
  return picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer();
}

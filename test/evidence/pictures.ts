import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** A made-up place, so that a test can look for it. */
const IFD3 = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '15/1 24/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '107/1 48/1 0/1'
};

/** As a phone takes it: with the place, lying on its side, upright once the orientation is heeded. */
export async function phonePhoto(width = 3000, height = 2000, colour = '#3a6ea5'): Promise<Uint8Array> {
  const upper = {
    create: { width, height: Math.ceil(height / 2), channels: 3, background: '#ffd54f' }
  } as const;
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .composite([{ input: await sharp(upper).png().toBuffer(), top: 0, left: 0 }])
    .jpeg()
    .withExif({ IFD0: { Make: 'May thu' }, IFD3 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** 96 × 64, written by libheif's encoder, with a place in it. */
export function heicPhoto(): Uint8Array {
  return readFileSync(path.join(import.meta.dirname, 'photo.heic'));
}

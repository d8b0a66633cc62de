/** Enough to read a number plate across a street; some 300 kB. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

/**
 * Draws a photo anew. What the camera wrote into the file, such as place, hour and its own number, is not drawn and
 * stays behind. Nothing when the browser cannot read it.
 */
export async function redrawnPhoto(file: Blob): Promise<Uint8Array | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return drawn ? new Uint8Array(await drawn.arrayBuffer()) : undefined;
}

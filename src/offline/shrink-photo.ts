/** Enough to print half a page; a photo of 12 megapixels comes to some 300 kB. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

/**
 * Draws a photo anew, smaller, as JPEG. Whatever the camera wrote into the file, such as the place, is not
 * drawn and so stays behind. Nothing when the browser cannot read it as a picture.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob | undefined> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = sizeWithin(bitmap, LONGEST_SIDE);
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  } catch {
    return undefined;
  }
}

/** The same shape, no side longer; a small picture is not made larger. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The same file, smaller where it is a picture that the browser reads; papers stay as they are. */
export async function shrunkFile(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const smaller = await shrinkPhoto(file);
  if (!smaller) return file;
  const name = `${file.name.replace(/\.[^.]*$/u, '')}.jpg`;
  return new File([smaller], name, { type: 'image/jpeg' });
}

import JSZip from 'jszip';

/** Every part of a Word file as text, read by another zip reader than the one that wrote it. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const))
  );
}

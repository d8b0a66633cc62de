import type { FileOutput } from '#operations/file-output.ts';

/** A file to be kept, never one to be shown inside the site. */
export function fileAnswer({ bytes, contentType, fileName }: FileOutput): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store'
    }
  });
}

import type { FileOutput } from '#operations/file-output.ts';

/**
 * A photo is shown inside the site, since it was drawn anew here; any other file is to be kept, never opened in
 * it. The right is asked each time, so a browser may keep what it has but has to ask whether it still may.
 */
export function evidenceAnswer({ bytes, contentType, fileName }: FileOutput, tag: string, request: Request) {
  const headers = {
    'content-type': contentType,
    'content-disposition': `${contentType === 'image/jpeg' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    etag: `"${tag}"`
  };
  if (request.headers.get('if-none-match') === headers.etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(Uint8Array.from(bytes), { headers });
}

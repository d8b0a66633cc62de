/**
 * The id of an attachment: the same file of the same form has the same one, here as on the server
 * (`routes/_server/attach-files.ts`), so that a form whose answer was lost attaches its files once.
 */
export async function evidenceId(sending: string, bytes: Uint8Array): Promise<string> {
  const form = new TextEncoder().encode(sending);
  const both = new Uint8Array(form.length + bytes.length);
  both.set(form);
  both.set(bytes, form.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-');
}

const MEGABYTE = 1_000_000;

/** Where more than a form of texts is sent, and how much at most; each page bounds its own files further. */
const limits: readonly { readonly begins: RegExp; readonly bytes: number }[] = [
  // Photos, papers, reports and templates as base64; the largest is an old report of 20 MB.
  { begins: /^\/api\//u, bytes: 29 * MEGABYTE },
  // A sealed tip with its files, or photos for the form without script.
  { begins: /^\/bao-tin(?:$|[/?])/u, bytes: 24 * MEGABYTE },
  // Several photos at once: what is too much is refused file by file, and the words typed beside them are kept.
  { begins: /^\/(?:ghi|ban-ghi)\//u, bytes: 120 * MEGABYTE },
  // Pages on which a report, an old paper, a template or a decree is handed in.
  {
    begins: /^\/(?:kiem-chung|kiem-tra-so-lieu|doc-bao-cao|bao-cao|quan-tri)(?:$|[/?])/u,
    bytes: 21 * MEGABYTE
  }
];

/** Bytes that a request to this address may carry. */
export function bodyLimit(address: string): number {
  return limits.find(({ begins }) => begins.test(address))?.bytes ?? MEGABYTE;
}

export const largestBody = Math.max(...limits.map(({ bytes }) => bytes));

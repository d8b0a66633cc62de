/** Control characters other than line breaks and tabs; PostgreSQL refuses the first of them. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Marks that nobody sees and that turn or hide text: zero-width space, direction marks, byte-order mark. */
const UNSEEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** What a person typed, made fit to keep: NFC, ends trimmed, nothing unseen. Numbers become their digits. */
export function plainText(raw: unknown): string | undefined {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  return typeof raw === 'string' ? cleaned(raw) : undefined;
}

/** The same on one line. */
export function oneLine(raw: unknown): string | undefined {
  return plainText(raw)?.replace(/\s+/g, ' ');
}

/** Nothing at all, or a text of blanks. */
export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && cleaned(raw) === '');
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC')
    .trim();
}

/** 24 digits say 79.7 bits. */
const DIGITS = 24;
const GROUP = 4;

/** A byte from here on is thrown away: below it every digit is as likely as any other. */
const FAIR = 250;

/** What the sender keeps, and nobody else: digits from the system's own chance. */
export function newCode(fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = chance): string {
  let code = '';
  while (code.length < DIGITS) {
    for (const byte of fill(new Uint8Array(DIGITS))) {
      if (byte < FAIR && code.length < DIGITS) code += String(byte % 10);
    }
  }
  return code;
}

function chance(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return crypto.getRandomValues(bytes);
}

/** In groups of four, as it is written down. */
export function codeText(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'gu'))?.join(' ') ?? '';
}

/**
 * What somebody typed from a slip of paper: spaces, dots and hyphens are passed over, digits of full width are read,
 * and letters that look like digits are taken for them. Nothing when there are not 24 digits.
 */
export function parseCode(typed: string): string | undefined {
  const plain = typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[oO]/gu, '0')
    .replace(/[lI|]/gu, '1')
    .replace(/[\s.,·_/\-\u2010-\u2015\u2212]/gu, '');
  return plain.length === DIGITS && /^[0-9]+$/u.test(plain) ? plain : undefined;
}

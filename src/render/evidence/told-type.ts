/** What the content itself says it is; the name of a file says nothing. */
export type ToldType = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'zip';

/** What is told apart only to say why it is not taken. */
export type StrangeType = 'svg' | 'gif' | 'avif' | 'sound' | 'film' | 'old-office' | 'program' | 'unknown';

/** Brands of HEIC: one picture or several, of any profile. */
const HEIC = new Set(['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1']);

export function toldType(bytes: Uint8Array): ToldType | StrangeType {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (head.startsWith('ftyp', 4)) return boxedType(head.slice(8, 12));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  return strangeType(head);
}

function boxedType(brand: string): ToldType | StrangeType {
  if (HEIC.has(brand)) return 'heic';
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return brand.startsWith('M4A') ? 'sound' : 'film';
}

function strangeType(head: string): StrangeType {
  if (/<svg[\s>]/iu.test(head)) return 'svg';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office';
  if (/^(?:MZ|\x7fELF|#!)/u.test(head)) return 'program';
  if (/^(?:ID3|OggS|fLaC|#!AMR|\xff[\xf2\xf3\xfb])/u.test(head)) return 'sound';
  if (head.startsWith('RIFF')) return head.startsWith('AVI', 8) ? 'film' : 'sound';
  return head.startsWith('\x1a\x45\xdf\xa3') ? 'film' : 'unknown';
}

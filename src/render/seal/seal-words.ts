import type { Seal } from '#engine/documents/document.ts';

/** What stands beside the QR code at the foot of a page. */
export interface SealWords {
  /** `Mã xác minh: K7QF-2M9T-XW4A` */
  readonly code: string;
  readonly address: string;
  /** Of the QR code, for those who hear the page. */
  readonly alt: string;
}

export function sealWords({ code, address }: Seal): SealWords {
  return {
    code: `Mã xác minh: ${code}`,
    address,
    alt: `Mã QR mở trang xác minh văn bản: ${address}`
  };
}

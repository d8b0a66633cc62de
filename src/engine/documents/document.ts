import type { Day } from '#basis/day.ts';
import type { Block } from './block.ts';
import type { DocumentType } from './document-type.ts';

/** An official document as plain data, in the parts that Nghị định 30/2020/NĐ-CP gives it. */
export interface OfficialDocument {
  readonly type: DocumentType;
  readonly masthead: Masthead;
  /** Trích yếu: what the document is about, without the name of its type. No-break spaces hold words together. */
  readonly subject: string;
  /** Kính gửi; only letters, proposals and reports sent upward have it. */
  readonly addressees?: readonly string[];
  /** Căn cứ, without the closing semicolons. */
  readonly legalBases?: readonly string[];
  /** Without the closing `./.`. */
  readonly body: readonly Block[];
  /** Two stand side by side on a joint document or on minutes. */
  readonly signatures: readonly [Signature] | readonly [Signature, Signature];
  /** Nơi nhận, without dashes and semicolons. */
  readonly recipients: readonly string[];
  /** After `Lưu:`, e.g. `VT, Đội XDPT`. */
  readonly archive: string;
  /** Printed in a frame and at the foot of every page, e.g. `Dữ liệu minh họa`. */
  readonly mark?: string;
  readonly keywords?: readonly string[];
  /** Printed small at the foot of every page of an issued document. */
  readonly seal?: Seal;
  readonly appendices: readonly Appendix[];
}

/** What lets a reader check an issued document. */
export interface Seal {
  /** SHA-256 of the frozen report, in hex. */
  readonly digest: string;
  /** Its beginning, for the eye: `K7QF-2M9T-XW4A`. */
  readonly code: string;
  /** Page that verifies it; printed as a QR code. */
  readonly address: string;
}

export interface Masthead {
  /** Cơ quan chủ quản trực tiếp; in ordinary case, as all names here. */
  readonly superior?: string;
  /** Two for a joint document. */
  readonly issuers: readonly [string, ...string[]];
  /** Whose document it is, in running text, where the issuer's line alone does not tell: a standing committee. */
  readonly inFull?: string;
  /** Absent until the records office gives one. */
  readonly number?: number;
  /** What follows the number: `BC-CAH`. */
  readonly sign: string;
  readonly place: string;
  /** Absent until the document is signed. */
  readonly day?: Day;
}

/** TM. on behalf of a collective; KT. for the head; TL. by order; Q. acting; TUQ. by delegation. */
export type SigningAuthority = 'TM.' | 'KT.' | 'TL.' | 'Q.' | 'TUQ.';

export interface Signature {
  /** One line each, e.g. `TM. Ủy ban nhân dân`, then `KT. Chủ tịch`. */
  readonly authority?: readonly { readonly by: SigningAuthority; readonly of: string }[];
  /** The signer's own post, e.g. `Phó Trưởng Công an huyện`; none where the authority says it all (Q.). */
  readonly title?: string;
  /** Absent until somebody signs. */
  readonly name?: string;
}

export interface Appendix {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly body: readonly Block[];
}

import { vietnameseDate } from '#basis/vietnamese-date.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { OfficialDocument } from './document.ts';
import {
  addresseeLines,
  legalBasisLines,
  numberLine,
  placeAndDate,
  recipientLines,
  signatureLines,
  upperCase
} from './fixed-phrases.ts';
import { rulesOf } from './document-type.ts';

/** What an office's own template is filled from. */
export interface Filling {
  readonly document: OfficialDocument;
  readonly unitName: string;
  readonly period: Period;
}

export interface Placeholder {
  /** As written between braces, without diacritics so that any keyboard can type it. */
  readonly name: string;
  readonly words: Label;
  readonly text: (filling: Filling) => string;
}

/** Every placeholder but the body and single figures; the guide for offices is printed from this list. */
export const placeholders: readonly Placeholder[] = [
  {
    name: 'co_quan_cap_tren',
    words: { vi: 'Tên cơ quan chủ quản, chữ in hoa', en: 'Superior body, in capitals' },
    text: ({ document }) => upperCase(document.masthead.superior ?? '')
  },
  {
    name: 'co_quan',
    words: { vi: 'Tên cơ quan ban hành, chữ in hoa', en: 'Issuing body, in capitals' },
    text: ({ document }) => upperCase(document.masthead.issuers.join(' - '))
  },
  {
    name: 'so_ky_hieu',
    words: { vi: 'Dòng “Số: …/BC-…”', en: 'The line of number and sign' },
    text: ({ document }) => numberLine(document.masthead)
  },
  {
    name: 'dia_danh_ngay_thang',
    words: { vi: 'Địa danh và ngày, tháng, năm ban hành', en: 'Place and date of issue' },
    text: ({ document }) => placeAndDate(document.masthead)
  },
  {
    name: 'ngay_ban_hanh',
    words: { vi: 'Chỉ ngày, tháng, năm ban hành', en: 'The date of issue alone' },
    text: ({ document }) => (document.masthead.day ? vietnameseDate(document.masthead.day) : '')
  },
  {
    name: 'ten_loai',
    words: { vi: 'Tên loại văn bản, chữ in hoa', en: 'Name of the document type, in capitals' },
    text: ({ document }) => upperCase(rulesOf(document.type).name)
  },
  {
    name: 'trich_yeu',
    words: { vi: 'Trích yếu nội dung', en: 'Subject' },
    text: ({ document }) => document.subject
  },
  {
    name: 'kinh_gui',
    words: { vi: 'Nơi kính gửi', en: 'Addressees' },
    text: ({ document }) => addresseeLines(document).join('\n')
  },
  {
    name: 'don_vi',
    words: { vi: 'Tên địa bàn của báo cáo', en: 'Name of the area' },
    text: ({ unitName }) => unitName
  },
  {
    name: 'tu_ngay',
    words: { vi: 'Ngày đầu kỳ', en: 'First day of the span' },
    text: ({ period }) => dayText(period.from, 'vi')
  },
  {
    name: 'den_ngay',
    words: { vi: 'Ngày cuối kỳ', en: 'Last day of the span' },
    text: ({ period }) => dayText(period.to, 'vi')
  },
  {
    name: 'ky_ten',
    words: {
      vi: 'Quyền hạn, chức vụ người ký, chữ in hoa',
      en: 'Authority and post of the signer, in capitals'
    },
    text: ({ document }) => document.signatures.map((one) => signatureLines(one).join('\n')).join('\n\n')
  },
  {
    name: 'nguoi_ky',
    words: { vi: 'Họ tên người ký, khi đã ban hành', en: 'Name of the signer, once issued' },
    text: ({ document }) => document.signatures.flatMap(({ name }) => name ?? []).join('\n')
  },
  {
    name: 'can_cu',
    words: { vi: 'Các căn cứ ban hành', en: 'Legal bases' },
    text: ({ document }) => legalBasisLines(document).join('\n')
  },
  {
    name: 'noi_nhan',
    words: { vi: 'Danh sách nơi nhận', en: 'Recipients' },
    text: ({ document }) => recipientLines(document).join('\n')
  },
  {
    name: 'ghi_chu_minh_hoa',
    words: { vi: 'Dòng “Dữ liệu minh họa”, nếu có', en: 'The mark of demonstration data, if any' },
    text: ({ document }) => document.mark ?? ''
  },
  {
    name: 'ma_xac_minh',
    words: { vi: 'Mã xác minh của văn bản đã ban hành', en: 'The code that verifies an issued document' },
    text: ({ document }) => document.seal?.code ?? ''
  }
];

/** The whole body, alone in its paragraph. */
export const BODY = 'noi_dung';

/** `{chi_tieu:outreach-sessions}` gives `hơn 1.300 buổi`, `{so:outreach-sessions}` only the exact number. */
export const FIGURE = /^(chi_tieu|so):([a-z0-9-]+)$/u;

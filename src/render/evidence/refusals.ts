import type { Label } from '#basis/label.ts';
import { limits } from './limits.ts';
import type { StrangeType } from './told-type.ts';

const megabytes = limits.sent / 1_000_000;
const megapixels = limits.pixels / 1_000_000;

/** Why a photo or file is not taken, and what to do about it. */
export const refusals = {
  empty: {
    vi: 'tệp rỗng. Hãy chọn lại tệp',
    en: 'it is empty. Choose the file again'
  },
  'too-large': {
    vi: `tệp lớn hơn ${megabytes} MB. Hãy thu nhỏ ảnh, hoặc chia tệp ra`,
    en: `it is larger than ${megabytes} MB. Shrink the photo, or split the file`
  },
  'too-many-at-once': {
    vi: 'một lần chỉ nhận 60 MB. Hãy đính kèm tệp này trong lần sau',
    en: 'one sending takes 60 MB only. Attach this one in the next'
  },
  'too-many-pixels': {
    vi: `ảnh lớn hơn ${megapixels} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi gửi lại`,
    en: `the picture has more than ${megapixels} million pixels. Shrink it and send it again`
  },
  damaged: {
    vi: 'tệp hỏng hoặc bị cắt cụt. Hãy chép lại từ máy gốc rồi gửi lại',
    en: 'it is damaged or cut off. Copy it again from where it comes, and send it again'
  },
  'took-too-long': {
    vi: 'máy chủ mở tệp quá lâu nên đã dừng. Hãy lưu tệp lại ở dạng đơn giản hơn rồi gửi lại',
    en: 'opening it took too long and was stopped. Save it in a simpler form and send it again'
  },
  svg: {
    vi: 'hình SVG có thể mang mã chạy được nên không được nhận. Hãy xuất ra PNG',
    en: 'an SVG picture can carry scripts and is not taken. Export it as PNG'
  },
  gif: {
    vi: 'ảnh GIF không được nhận. Hãy lưu thành JPEG hoặc PNG',
    en: 'a GIF is not taken. Save it as JPEG or PNG'
  },
  avif: {
    vi: 'ảnh AVIF không được nhận. Hãy lưu thành JPEG hoặc PNG',
    en: 'an AVIF is not taken. Save it as JPEG or PNG'
  },
  sound: {
    vi: 'tệp ghi âm không được nhận. Hãy ghi lại nội dung bằng chữ',
    en: 'sound is not taken. Write down what was said'
  },
  film: {
    vi: 'tệp phim không được nhận. Hãy gửi vài tấm ảnh',
    en: 'film is not taken. Send a few photos'
  },
  'old-office': {
    vi: 'tệp Word, Excel kiểu cũ (.doc, .xls) không kiểm tra được. Hãy lưu thành .docx, .xlsx hoặc PDF',
    en: 'an old Word or Excel file (.doc, .xls) cannot be checked. Save it as .docx, .xlsx or PDF'
  },
  program: {
    vi: 'đây là chương trình chạy được, không phải tài liệu. Hãy gửi ảnh, PDF, Word hoặc Excel',
    en: 'it is a program, not a paper. Send a photo, PDF, Word or Excel file'
  },
  unknown: {
    vi: 'nội dung không phải ảnh (JPEG, PNG, WebP, HEIC), PDF, Word hay Excel. Hãy gửi một trong các dạng đó',
    en: 'it holds no photo (JPEG, PNG, WebP, HEIC), PDF, Word or Excel file. Send one of these'
  },
  'zip-only': {
    vi: 'tệp nén không được nhận, chỉ nhận Word (.docx) và Excel (.xlsx). Hãy giải nén rồi gửi từng tệp',
    en: 'an archive is not taken, only Word (.docx) and Excel (.xlsx). Unpack it and send the files one by one'
  },
  'zip-swells': {
    vi: 'tệp phình to bất thường khi mở. Hãy lưu lại bằng Word hoặc Excel rồi gửi lại',
    en: 'it swells abnormally when opened. Save it again with Word or Excel and send it again'
  },
  macros: {
    vi: 'tệp có macro. Hãy lưu thành .docx hoặc .xlsx không có macro',
    en: 'it carries macros. Save it as .docx or .xlsx without macros'
  },
  'office-embeds': {
    vi: 'tệp Word, Excel có đối tượng nhúng. Hãy bỏ đối tượng đó, hoặc xuất ra PDF',
    en: 'the Word or Excel file carries embedded objects. Take them out, or export it as PDF'
  },
  'office-fetches': {
    vi: 'tệp Word, Excel lấy nội dung từ nơi khác khi mở. Hãy xuất ra PDF rồi gửi lại',
    en: 'the Word or Excel file fetches something from elsewhere when opened. Export it as PDF'
  },
  'pdf-locked': {
    vi: 'tệp PDF có mật khẩu hoặc bị khóa nên không kiểm tra được. Hãy bỏ khóa rồi gửi lại',
    en: 'the pdf is locked and cannot be checked. Take the lock off and send it again'
  },
  'pdf-runs': {
    vi: 'tệp PDF có mã hoặc lệnh tự chạy. Hãy in ra PDF mới (“In thành PDF”) rồi gửi lại',
    en: 'the pdf carries scripts or commands. Print it to a new pdf and send that'
  },
  'pdf-embeds': {
    vi: 'tệp PDF có tệp khác kèm bên trong. Hãy gửi riêng các tệp đó, và in ra PDF mới',
    en: 'the pdf carries other files inside. Send them one by one, and print it to a new pdf'
  },
  'pdf-swells': {
    vi: 'tệp PDF phình to bất thường khi mở. Hãy in ra PDF mới rồi gửi lại',
    en: 'the pdf swells abnormally when opened. Print it to a new pdf and send that'
  }
} as const satisfies Readonly<Record<StrangeType, Label>> & Readonly<Record<string, Label>>;

export type Refusal = keyof typeof refusals;

/** Thrown within the inspecting process, and told to the one that asked. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

import type { Label } from '#basis/label.ts';

/** A reason for which a question or an objection is not published; told to who wrote it, by code. */
export interface ModerationRule {
  readonly id: string;
  readonly label: Label;
  /** What the writer can do instead. */
  readonly instead: Label;
  readonly reference: string;
}

/** Everything that can be a reason; what is not in this list is published. Disagreeing with an office is not. */
export const moderationRules: readonly ModerationRule[] = [
  {
    id: 'names-person',
    label: {
      vi: 'Nêu tên, địa chỉ hoặc chi tiết làm lộ một người cụ thể',
      en: 'Names a person, or tells so much that one is known'
    },
    instead: {
      vi: 'Hãy gửi lại, nói về việc, không nói về người.',
      en: 'Send it again and speak of the matter, not of the person.'
    },
    reference: 'Bộ luật Dân sự 2015, Điều 38; Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15'
  },
  {
    id: 'crime-report',
    label: {
      vi: 'Là tố giác, tin báo về tội phạm, cần được tiếp nhận theo pháp luật',
      en: 'Is a report of a crime, which has its own legal way'
    },
    instead: {
      vi: 'Việc khẩn cấp hãy gọi 113; tố giác với Công an nơi gần nhất; báo tin kín tại trang Báo tin.',
      en: 'Call 113 in an emergency; report to the nearest police; tell in confidence on the tips page.'
    },
    reference: 'Bộ luật Tố tụng hình sự 2015, Điều 144, Điều 145'
  },
  {
    id: 'complaint',
    label: {
      vi: 'Là khiếu nại, tố cáo một người hoặc một quyết định cụ thể',
      en: 'Is a complaint or a denunciation against a person or a decision'
    },
    instead: {
      vi: 'Hãy gửi đơn đến nơi tiếp công dân của xã để được thụ lý đúng thời hạn.',
      en: 'Hand it in where the commune receives citizens, so that it is dealt with in due time.'
    },
    reference: 'Luật Khiếu nại 2011; Luật Tố cáo 2018'
  },
  {
    id: 'insult',
    label: { vi: 'Xúc phạm danh dự, nhân phẩm người khác', en: 'Insults somebody' },
    instead: {
      vi: 'Hãy gửi lại bằng lời khác. Phê bình việc làm của cơ quan luôn được đăng.',
      en: 'Send it again in other words. Criticism of what an office does is always published.'
    },
    reference: 'Bộ luật Dân sự 2015, Điều 34'
  },
  {
    id: 'secret',
    label: { vi: 'Chứa nội dung thuộc bí mật nhà nước', en: 'Holds a state secret' },
    instead: { vi: 'Hãy hỏi lại, bỏ phần đó.', en: 'Ask again without that part.' },
    reference: 'Pháp luật về bảo vệ bí mật nhà nước'
  },
  {
    id: 'off-topic',
    label: {
      vi: 'Không liên quan đến an ninh, trật tự hoặc việc của Công an, Mặt trận xã',
      en: 'Has nothing to do with public order, the police or the Front of the commune'
    },
    instead: {
      vi: 'Hãy hỏi cơ quan có trách nhiệm về việc đó, hoặc nêu ở cuộc họp thôn.',
      en: 'Ask the body that is responsible for it, or bring it up at the hamlet’s meeting.'
    },
    reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023'
  },
  {
    id: 'repeated',
    label: {
      vi: 'Đã có câu hỏi như thế ở diễn đàn này',
      en: 'The same question has been asked at this forum'
    },
    instead: {
      vi: 'Xem câu trả lời ở trang của diễn đàn.',
      en: 'See the answer on the page of the forum.'
    },
    reference: 'Quy tắc của trang này'
  },
  {
    id: 'unreadable',
    label: { vi: 'Quảng cáo, hoặc không đọc hiểu được', en: 'Advertises, or cannot be understood' },
    instead: { vi: 'Hãy viết lại cho rõ.', en: 'Write it again, more clearly.' },
    reference: 'Quy tắc của trang này'
  }
];

export function findModerationRule(id: string): ModerationRule | undefined {
  return moderationRules.find((rule) => rule.id === id);
}

import type { Label } from '#basis/label.ts';

/** How a tip ended; said by the receiver, counted, and told to the sender in these words. */
export interface TipOutcome {
  readonly id: string;
  readonly label: Label;
  /** What the sender reads. */
  readonly words: Label;
  /** Counts among the tips of value that the programme reports. */
  readonly isActionable: boolean;
}

export const tipOutcomes: readonly TipOutcome[] = [
  {
    id: 'actionable',
    label: { vi: 'Có giá trị, đã dùng được', en: 'Actionable, it was of use' },
    words: {
      vi: 'Tin có giá trị và đã giúp ích. Cảm ơn bạn.',
      en: 'It was of value and of help. Thank you.'
    },
    isActionable: true
  },
  {
    id: 'not-enough',
    label: { vi: 'Chưa đủ căn cứ', en: 'Not enough to go on' },
    words: {
      vi: 'Đã xem xét nhưng chưa đủ căn cứ để làm tiếp.',
      en: 'It was looked into, but there was not enough to go on.'
    },
    isActionable: false
  },
  {
    id: 'not-security',
    label: { vi: 'Không thuộc lĩnh vực an ninh trật tự', en: 'Not about security and order' },
    words: {
      vi: 'Việc này không thuộc an ninh trật tự. Hãy gửi đến Ủy ban nhân dân hoặc cơ quan phụ trách.',
      en: 'It is not about security and order. Turn to the people’s committee or the body in charge.'
    },
    isActionable: false
  },
  {
    id: 'handled-elsewhere',
    label: { vi: 'Cơ quan khác đang giải quyết', en: 'Handled elsewhere' },
    words: {
      vi: 'Việc này đã có cơ quan khác tiếp nhận và giải quyết.',
      en: 'Another body has taken it on.'
    },
    isActionable: false
  },
  {
    id: 'duplicate',
    label: { vi: 'Trùng với tin đã có', en: 'The same as another tip' },
    words: {
      vi: 'Việc này đã được báo trước đó và đã được tính ở tin kia.',
      en: 'It had been told before, and is counted there.'
    },
    isActionable: false
  },
  {
    id: 'unfounded',
    label: { vi: 'Đã kiểm tra, không đúng sự việc', en: 'Looked into, and not so' },
    words: {
      vi: 'Đã kiểm tra; sự việc không đúng như tin nêu.',
      en: 'It was looked into and was not as told.'
    },
    isActionable: false
  },
  {
    id: 'abusive',
    label: { vi: 'Nội dung lạm dụng, quấy rối', en: 'Abusive' },
    words: {
      vi: 'Hòm thư không xử lý nội dung xúc phạm hoặc quấy rối.',
      en: 'The box does not deal with insults or harassment.'
    },
    isActionable: false
  }
];

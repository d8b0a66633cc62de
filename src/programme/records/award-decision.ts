import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'award-decision',
  label: { vi: 'Quyết định khen thưởng', en: 'Award decision' },
  plural: { vi: 'Các quyết định khen thưởng', en: 'Award decisions' },
  words: {
    vi: 'Một quyết định khen thưởng, một hình thức, trong một dịp; mỗi dòng là một tập thể hoặc một cá nhân được khen. Đề nghị khen thưởng chưa có quyết định thì không ghi.',
    en: 'One award decision, of one form, on one occasion; each line is one group or one individual. A proposal without a decision is not recorded.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  group: 'recognition',
  titledBy: 'occasion',
  confirmedBy: 'nobody',
  fields: {
    number: {
      type: 'text',
      isOwn: true,
      required: true,
      longest: 60,
      label: { vi: 'Số, ký hiệu quyết định', en: 'Number of the decision' },
      help: {
        vi: 'Chỉ ghi số và ký hiệu, ví dụ 512/QĐ-UBND.',
        en: 'Number and sign only, for example 512/QĐ-UBND.'
      }
    },
    occasion: { type: 'text', required: true, label: { vi: 'Dịp khen thưởng', en: 'Occasion' } },
    form: {
      type: 'choice',
      required: true,
      label: { vi: 'Hình thức', en: 'Form' },
      options: [
        { id: 'certificate', label: { vi: 'Giấy khen', en: 'Certificate of commendation' } },
        { id: 'merit', label: { vi: 'Bằng khen', en: 'Certificate of merit' } },
        { id: 'flag', label: { vi: 'Cờ thi đua', en: 'Emulation flag' } },
        { id: 'medal', label: { vi: 'Kỷ niệm chương', en: 'Commemorative medal' } },
        { id: 'honour', label: { vi: 'Tuyên dương điển hình', en: 'Honoured as exemplar' } }
      ]
    },
    authority: {
      type: 'choice',
      required: true,
      label: { vi: 'Cấp quyết định', en: 'Authority' },
      options: [
        {
          id: 'commune-chair',
          label: { vi: 'Chủ tịch UBND cấp xã', en: "Chair of the commune people's committee" }
        },
        {
          id: 'district-chair',
          label: {
            vi: 'Chủ tịch UBND cấp huyện (đến 30/6/2025)',
            en: 'Chair of the district (until 30 June 2025)'
          }
        },
        {
          id: 'police-director',
          label: { vi: 'Giám đốc Công an cấp tỉnh', en: 'Provincial police director' }
        },
        { id: 'province-chair', label: { vi: 'Chủ tịch UBND cấp tỉnh', en: 'Chair of the province' } },
        { id: 'minister', label: { vi: 'Bộ trưởng Bộ Công an', en: 'Minister of Public Security' } },
        { id: 'front', label: { vi: 'Ủy ban Mặt trận Tổ quốc các cấp', en: 'Committees of the Front' } },
        { id: 'other', label: { vi: 'Cấp khác', en: 'Other' } }
      ]
    },
    awardees: {
      type: 'rows',
      isOwn: true,
      required: true,
      label: { vi: 'Tập thể, cá nhân được khen', en: 'Awardees' },
      help: {
        vi: 'Chỉ ghi tên như trong quyết định, để đối chiếu khen thưởng và không khen hai lần một thành tích; tên được xóa khi hết thời hạn lưu. Không ghi số căn cước, ngày sinh, dân tộc. Có thể để trống tên.',
        en: 'Only what the decision names, so that awards can be checked and none is given twice; names are removed when their retention ends. Never a card number, a birth date or an ethnicity. The name may stay empty.'
      },
      columns: {
        kind: {
          type: 'choice',
          required: true,
          label: { vi: 'Đối tượng', en: 'Kind' },
          options: [
            { id: 'group', label: { vi: 'Tập thể', en: 'Group' } },
            { id: 'individual', label: { vi: 'Cá nhân', en: 'Individual' } }
          ]
        },
        name: {
          type: 'text',
          longest: 120,
          label: { vi: 'Tên trong quyết định', en: 'Name in the decision' }
        }
      }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng số quyết định: một quyết định hai bên cùng ghi.',
        en: 'The same number: one decision that both sides recorded.'
      },
      daysApart: 3,
      likeText: { field: 'number', least: 0.9 },
      same: ['form', 'authority']
    }
  ],
  hints: [
    (_header, values) =>
      Array.isArray(values.awardees) &&
      values.awardees.some((row) => typeof row === 'object' && /\d{9}/.test(row.name ?? ''))
        ? {
            field: 'awardees',
            say: {
              vi: 'Có dãy số dài trong tên. Đừng ghi số căn cước hay số điện thoại; hãy xóa đi.',
              en: 'A name holds a long number. Card and telephone numbers must not be kept; remove it.'
            }
          }
        : undefined
  ],
  examples: [
    {
      title: 'A group and an individual, the individual not named',
      values: {
        number: '512/QĐ-UBND',
        occasion: 'Tổng kết 10 năm Chương trình phối hợp số 09',
        form: 'certificate',
        authority: 'district-chair',
        awardees: [{ kind: 'group', name: 'Ban Công tác Mặt trận thôn 2' }, { kind: 'individual' }]
      }
    },
    {
      title: 'A decision without awardees',
      values: {
        number: '9/QĐ-UBND',
        occasion: 'Cuối năm',
        form: 'certificate',
        authority: 'commune-chair',
        awardees: []
      },
      refused: ['awardees']
    },
    {
      title: 'An awardee with an ethnicity',
      values: {
        number: '9/QĐ-UBND',
        occasion: 'Cuối năm',
        form: 'certificate',
        authority: 'commune-chair',
        awardees: [{ kind: 'individual', ethnicity: 'x' }]
      },
      refused: ['awardees']
    },
    {
      title: 'A name with an identity number',
      values: {
        number: '9/QĐ-UBND',
        occasion: 'Cuối năm',
        form: 'certificate',
        authority: 'commune-chair',
        awardees: [{ kind: 'individual', name: 'Tổ trưởng 012345678' }]
      },
      hinted: ['awardees']
    }
  ]
});

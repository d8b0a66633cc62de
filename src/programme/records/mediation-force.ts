import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'mediation-force',
  label: { vi: 'Tổ hòa giải, hòa giải viên', en: 'Mediation teams and mediators' },
  plural: { vi: 'Số tổ hòa giải, hòa giải viên', en: 'Mediation teams and mediators' },
  words: {
    vi: 'Số tổ hòa giải và hòa giải viên hiện có của một xã, theo thống kê của ngành Tư pháp. Mỗi xã một bản ghi; khi có số mới thì ghi bước “Cập nhật”, không lập bản ghi thứ hai.',
    en: 'The mediation teams and mediators a commune has, from the statistics of the justice line. One record a commune; a new number is a step “restated”, never a second record.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  steps: [
    { id: 'stated', label: { vi: 'Số ban đầu', en: 'First stated' }, turns: 'on' },
    { id: 'restated', label: { vi: 'Cập nhật', en: 'Restated' } },
    { id: 'ended', label: { vi: 'Chấm dứt, sáp nhập', en: 'Ended or merged' }, turns: 'off' }
  ],
  fields: {
    teams: {
      type: 'count',
      most: 1_000,
      required: true,
      noun: 'tổ',
      label: { vi: 'Số tổ hòa giải', en: 'Mediation teams' }
    },
    mediators: {
      type: 'count',
      most: 10_000,
      noun: 'người',
      label: { vi: 'Số hòa giải viên', en: 'Mediators' }
    }
  },
  hints: [
    (_header, values) =>
      typeof values.mediators === 'number' &&
      typeof values.teams === 'number' &&
      values.mediators < values.teams * 3
        ? {
            field: 'mediators',
            say: {
              vi: 'Mỗi tổ hòa giải có từ 03 hòa giải viên trở lên (Luật Hòa giải ở cơ sở năm 2013, Điều 12). Hãy xem lại hai số.',
              en: 'A mediation team has three mediators or more (Law on Grassroots Mediation 2013, article 12). Check both numbers.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['teams', 'mediators'],
  examples: [
    { title: 'Four teams of a commune', values: { teams: 4, mediators: 24 } },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { teams: 4 },
      refused: ['source']
    },
    { title: 'Teams of two', values: { teams: 4, mediators: 8 }, hinted: ['mediators'] }
  ]
});

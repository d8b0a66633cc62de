import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'guidance-held',
  label: { vi: 'Số đang nhận quản lý, cảm hóa', en: 'Now under guidance' },
  plural: { vi: 'Số đang nhận quản lý, cảm hóa', en: 'Now under guidance' },
  words: {
    vi: 'Số người một tổ chức đang nhận quản lý, cảm hóa, giáo dục tại một xã, theo văn bản. Mỗi tổ chức ở mỗi xã một bản ghi; khi có số mới thì ghi bước “Cập nhật”. Chỉ ghi số.',
    en: 'How many one organisation has under its guidance in one commune, from a paper. One record for each organisation and commune; a new number is a step “restated”. The number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  steps: [
    { id: 'stated', label: { vi: 'Số ban đầu', en: 'First stated' }, turns: 'on' },
    { id: 'restated', label: { vi: 'Cập nhật', en: 'Restated' } },
    { id: 'ended', label: { vi: 'Không còn nhận quản lý', en: 'Ended' }, turns: 'off' }
  ],
  fields: {
    people: {
      type: 'count',
      required: true,
      noun: 'người',
      label: { vi: 'Số người đang nhận', en: 'People' }
    }
  },
  unlikeBefore: ['people'],
  examples: [
    {
      title: 'The veterans of a commune',
      header: { host: 'veterans-association', coHosts: [] },
      values: { people: 6 }
    },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { people: 6 },
      refused: ['source']
    }
  ]
});

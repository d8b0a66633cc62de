export const reports = {
  title: { vi: 'Báo cáo', en: 'Reports' },
  lead: {
    vi: 'Báo cáo lập từ số liệu: mỗi con số mở ra các bản ghi đứng sau nó.',
    en: 'Reports composed from figures: every number opens to the records behind it.'
  },
  download: { vi: 'Tải bản Word (.docx)', en: 'Download as Word (.docx)' },
  print: { vi: 'In báo cáo', en: 'Print the report' },
  annex: { vi: 'Phụ lục số liệu', en: 'Annex of figures' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  map: { vi: 'Địa giới', en: 'Map' },
  asItStood: { vi: 'Như thời điểm đó', en: 'As it stood' },
  asItIsNow: { vi: 'Như hiện nay', en: 'As it is now' },
  compose: { vi: 'Lập báo cáo', en: 'Compose' },
  hint: {
    vi: 'Bấm vào một con số để xem cách tính và danh sách bản ghi. Văn bản luôn bằng tiếng Việt.',
    en: 'Open a number to see how it is counted and its records. The document itself is always in Vietnamese.'
  }
} as const;

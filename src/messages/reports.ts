export const reports = {
  title: { vi: 'Báo cáo', en: 'Reports' },
  download: { vi: 'Tải bản Word (.docx)', en: 'Download as Word (.docx)' },
  print: { vi: 'In báo cáo', en: 'Print the report' },
  annex: { vi: 'Phụ lục số liệu', en: 'Annex of figures' }
} as const;

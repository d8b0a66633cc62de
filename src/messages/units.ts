export const units = {
  unit: { vi: 'Địa bàn', en: 'Area' },
  since: { vi: 'từ {day}', en: 'since {day}' },
  until: { vi: 'đến {day}', en: 'until {day}' }
} as const;

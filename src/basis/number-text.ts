import type { Language } from './label.ts';

const formats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
};

/** `1.300` and `0,5` in Vietnamese; `1,300` and `0.5` in English. The minus sign is the real one. */
export function numberText(value: number, language: Language): string {
  return formats[language].format(value).replace('-', '−');
}

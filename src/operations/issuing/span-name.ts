import { periodText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { windows } from '#programme/catalogue.ts';

/** What a window calls a span, or its days. */
export function spanName(span: Period): Label {
  for (const window of windows.values()) {
    const found = window.at(span.from);
    if (found?.from === span.from && found.to === span.to) return window.name(span);
  }
  return { vi: periodText(span, 'vi'), en: periodText(span, 'en') };
}

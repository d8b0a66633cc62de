import { isBase64 } from '#basis/base64.ts';
import type { Label } from '#basis/label.ts';
import { indicators } from '#programme/catalogue.ts';
import { checkTemplate, type TemplateCheck, type TemplateFault } from '#render/template/template-faults.ts';
import * as v from 'valibot';

/** A Word file as base64; some seven million letters are five megabytes. */
export const fileSchema = v.pipe(v.string(), v.maxLength(7_000_000), v.check(isBase64, 'base64'));

export function bytesIn(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

export function checked(bytes: Uint8Array): TemplateCheck {
  return checkTemplate(bytes, new Set(indicators.keys()));
}

const PARTS: Readonly<Record<string, Label>> = {
  document: { vi: 'thân văn bản', en: 'the body' },
  header: { vi: 'đầu trang', en: 'the page header' },
  footer: { vi: 'chân trang', en: 'the page footer' }
};

/** Which placeholder is wrong, where, and what was probably meant. */
export function faultWords({ placeholder, part, paragraph, around, fault, meant }: TemplateFault): Label {
  const place = PARTS[part] ?? { vi: part, en: part };
  const where = {
    vi: `đoạn ${paragraph} của ${place.vi} (“…${around}…”)`,
    en: `paragraph ${paragraph} of ${place.en} (“…${around}…”)`
  };
  const hint = meant
    ? { vi: ` Có phải là {${meant}}?`, en: ` Did you mean {${meant}}?` }
    : { vi: '', en: '' };
  switch (fault) {
    case 'unclosed':
      return { vi: `Thiếu dấu “}” ở ${where.vi}.`, en: `A “}” is missing in ${where.en}.` };
    case 'not-alone':
      return {
        vi: `{${placeholder}} phải đứng một mình trong đoạn, ở ${where.vi}.`,
        en: `{${placeholder}} must stand alone in its paragraph, in ${where.en}.`
      };
    case 'no-such-indicator':
      return {
        vi: `Không có chỉ tiêu của {${placeholder}}, ở ${where.vi}.${hint.vi}`,
        en: `There is no indicator for {${placeholder}}, in ${where.en}.${hint.en}`
      };
    case 'unknown':
      return {
        vi: `Không có chỗ điền {${placeholder}}, ở ${where.vi}.${hint.vi}`,
        en: `There is no placeholder {${placeholder}}, in ${where.en}.${hint.en}`
      };
  }
}

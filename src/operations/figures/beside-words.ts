import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { besideReported } from '#engine/checking/beside-reported.ts';
import type { Figure, ReportedTotal } from '#engine/indicators/figure.ts';

/** How the counted figure stands to a reported total, as a sentence. */
export function besideWords(figure: Figure, total: ReportedTotal, noun: string): Label {
  const beside = besideReported(figure, total);
  switch (beside.is) {
    case 'not-counted':
      return { vi: 'Chưa có số đếm được để so.', en: 'Nothing counted to compare with.' };
    case 'agrees':
      return beside.isBound
        ? { vi: 'Số đếm được phù hợp với báo cáo.', en: 'The count fits what the report says.' }
        : { vi: 'Số đếm được bằng số trong báo cáo.', en: 'The count is what the report says.' };
    default: {
      const amount = (language: keyof Label): string => `${numberText(beside.by, language)} ${noun}`.trim();
      return beside.is === 'more'
        ? {
            vi: `Số đếm được nhiều hơn báo cáo ${amount('vi')}.`,
            en: `The count is ${amount('en')} more than the report says.`
          }
        : {
            vi: `Số đếm được ít hơn báo cáo ${amount('vi')}.`,
            en: `The count is ${amount('en')} less than the report says.`
          };
    }
  }
}

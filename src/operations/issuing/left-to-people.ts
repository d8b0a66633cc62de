import { textsOf } from '#engine/documents/texts-of.ts';
import { LEFT_TO_PEOPLE } from '#programme/reports/periodic/frames.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import type { ComposedReport } from './composed-report.ts';
import type { Missing } from './missing.ts';

/** Sentences that stand for what only people can write. */
export function leftToPeople({ documentOf }: ComposedReport, { sides }: ReportRow): readonly Missing[] {
  const left = sides.some((side) =>
    textsOf(documentOf(side)).some(({ text }) => LEFT_TO_PEOPLE.includes(text))
  );
  if (!left) return [];
  return [
    {
      code: 'left-to-people',
      blocks: false,
      words: {
        vi: 'Phần đánh giá còn câu để trống cho hai bên viết: ưu điểm, hạn chế, nguyên nhân, bài học kinh nghiệm.',
        en: 'The assessment still holds sentences that the two sides have to write: merits, shortcomings, causes, lessons.'
      }
    }
  ];
}

import { dayText } from '#basis/day-text.ts';
import { numberText } from '#basis/number-text.ts';
import type { Block } from '#engine/documents/block.ts';
import { figure, text } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Part } from '#engine/records/sides.ts';
import { figurePath } from './stated.ts';
import type { Restatement } from './restatement.ts';

/** Names of indicators, which the engine does not know. */
export type NameOf = (indicator: string, part?: Part) => string;

/** What earlier reports said and what it is now, with the reason; nothing when nothing has changed. */
export function restatementPart(
  restatements: readonly Restatement[],
  nameOf: NameOf = (id) => id
): readonly Block[] {
  if (restatements.length === 0) return [];
  return [
    write.part('Điều chỉnh số liệu đã báo cáo'),
    write.paragraph`Sau khi các báo cáo trước được ban hành, một số số liệu đã thay đổi do sổ ghi được bổ sung, đính chính; báo cáo đã ban hành vẫn giữ nguyên như khi ký.`,
    write.table({
      columns: [
        { align: 'left', width: 3, names: true },
        { align: 'left', width: 2 },
        { align: 'right', width: 1 },
        { align: 'right', width: 1 },
        { align: 'left', width: 3 }
      ],
      header: [
        [
          { text: 'Chỉ tiêu, kỳ' },
          { text: 'Báo cáo' },
          { text: 'Đã báo cáo' },
          { text: 'Số nay' },
          { text: 'Lý do' }
        ]
      ],
      rows: restatements.map(({ report, number, day, was, now, reasons }, at) => ({
        cells: [
          [
            text(
              `${nameOf(was.indicator, was.trace.part)} (${dayText(was.period.from, 'vi')} – ${dayText(was.period.to, 'vi')})`
            )
          ],
          [text(`Số ${number} ngày ${dayText(day, 'vi')}`)],
          [toldFigure(was, `restated-${at}-was`, `/bao-cao/ho-so/${report}`)],
          [toldFigure(now, `restated-${at}-now`, figurePath(now))],
          [text(reasons.join('; '))]
        ]
      }))
    })
  ];
}

function toldFigure(told: Figure, id: string, href: string) {
  const { result } = told;
  return figure({
    id,
    text: result.known ? numberText(result.value, 'vi') : '…',
    href,
    ...(result.known ? { value: result.value } : {}),
    bound: result.known ? result.bound : 'exact',
    indicator: told.indicator,
    unit: told.unit,
    period: told.period,
    ...(told.trace.part ? { part: told.trace.part } : {}),
    records: told.records
  });
}

import { dayText } from '#basis/day-text.ts';
import { type ClosingLine, readClosings } from '#store/reports/window-closings.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { type ClosingState, closingStands } from './closing-stands.ts';

export type ClosingShown = ClosingLine & { readonly stands: ClosingState };

/** The latest ones; whoever looks for an older one names the commune. */
const MOST = 200;

export default operation({
  id: 'list-closings',
  label: { vi: 'Các kỳ đã chốt sổ', en: 'Closings of windows' },
  words: {
    vi: 'Các xã trong địa bàn đã chốt sổ kỳ nào, lãnh đạo đã duyệt chưa, kỳ nào đang mở lại.',
    en: 'Which windows the communes of the area have closed, which are accepted, and which are open again.'
  },
  input: v.object({ unit: v.optional(v.string()), side: v.optional(v.picklist(['police', 'front'])) }),
  positional: ['unit'],
  right: 'compose-reports',
  writes: false,
  run: async ({ unit, side }, { sql, world, person }): Promise<readonly ClosingShown[]> => {
    const area = person ? [...world.scopeOf(person).units] : [];
    const units = unit === undefined ? area : area.filter((one) => one === unit);
    const lines = await readClosings(sql, { units, limit: MOST, ...(side ? { side } : {}) });
    return lines.map((line) => ({ ...line, stands: closingStands(line, world.today) }));
  },
  print: (lines, language) =>
    lines
      .map(
        ({ unit, side, span, stands }) =>
          `${unit}  ${side.padEnd(6)}  ${dayText(span.from, language)}–${dayText(span.to, language)}  ${stands}`
      )
      .join('\n')
});

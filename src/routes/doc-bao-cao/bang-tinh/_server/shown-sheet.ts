import { dayText, periodText } from '#basis/day-text.ts';
import { numberText } from '#basis/number-text.ts';
import type { Language } from '#basis/label.ts';
import { columnName } from '#engine/workbooks/cell-name.ts';
import { say } from '#messages/say.ts';
import type showWorkbook from '#operations/reading/show-workbook.ts';
import type { World } from '#operations/world.ts';
import { indicators } from '#programme/catalogue.ts';
import { nameAsRecorded } from '../../../_server/unit-words.ts';

type Shown = Awaited<ReturnType<typeof showWorkbook.run>>;

/** Cells are cut here: the rows are shown only so that one finds the headings. */
const LONGEST = 60;
const WIDEST = 40;

/** The first rows as a grid under the letters of their columns. */
export function shownGrid({ first }: Shown) {
  const widest = Math.max(1, ...first.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const letters = Array.from({ length: Math.min(widest, WIDEST) }, (_, at) => columnName(at + 1));
  return {
    letters,
    rows: first.map(({ row, cells, isHidden }) => {
      const texts = letters.map((_, at) => cut(cells.find(({ column }) => column === at + 1)?.text ?? ''));
      return { row, texts, isHidden: isHidden === true };
    })
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Each column with what it is taken for. */
export function shownColumns({ headings, mapping, period }: Shown, language: Language) {
  return headings.map(({ column, text, indicator, partOf, phrase, rival, doubt }) => {
    const own = mapping?.columns.find((one) => one.column === column);
    const hasOwn = own?.from !== undefined && own.to !== undefined && own.to !== period.to;
    return {
      column,
      heading: text,
      isUnits: column === mapping?.unitColumn,
      indicator: labelOf(indicator, language) ?? '',
      partOf: partOf ?? '',
      phrase: doubt ? undefined : phrase,
      rival: labelOf(rival, language),
      doubt: doubt?.[language],
      own: hasOwn ? `${own.from}..${own.to}` : '',
      ownText: hasOwn ? periodText({ from: own.from, to: own.to } as Shown['period'], language) : undefined
    };
  });
}

function labelOf(id: string | undefined, language: Language): string | undefined {
  return indicators.get(id ?? '')?.label[language];
}

/** The figures of one page, row by row. */
export function shownFigures(shown: Shown, world: World, language: Language) {
  const unsure = new Set(shown.headings.flatMap(({ column, doubt }) => (doubt ? [column] : [])));
  const byRow = Map.groupBy(shown.proposed, ({ row }) => row);
  return [...byRow].map(([row, figures]) => ({
    row,
    unit: nameAsRecorded(world, figures[0]?.unitId ?? ''),
    figures: figures.map((one) => {
      const indicator = indicators.get(one.indicator);
      const isUnsure = one.isInDoubt || unsure.has(one.cell.replace(/\d+$/u, ''));
      return {
        cell: one.cell,
        indicator: indicator?.label[language] ?? one.indicator,
        value: `${numberText(one.value, language)} ${indicator?.noun ?? ''}`,
        period: one.period.from === one.period.to ? dayText(one.period.to, language) : undefined,
        marks: [
          ...(one.fromText ? [say(language, 'oldWorkbooks.fromText')] : []),
          ...(one.isFormula ? [say(language, 'oldWorkbooks.formula')] : []),
          ...(one.isHidden ? [say(language, 'oldWorkbooks.hiddenRow')] : [])
        ],
        isUnsure,
        accepted: one.accepted === undefined ? undefined : numberText(one.accepted, language),
        also: one.alsoSaid && {
          value: numberText(one.alsoSaid.value, language),
          source: one.alsoSaid.source
        },
        isTicked: !isUnsure && one.accepted === undefined && one.alsoSaid === undefined
      };
    })
  }));
}

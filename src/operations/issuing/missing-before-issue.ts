import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Side } from '#engine/reports/report.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import { type ClosingLine, readClosings } from '#store/reports/window-closings.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import type { Context } from '../context.ts';
import { abolishedBodies } from '../verifying/abolished-bodies.ts';
import { closingStands } from './closing-stands.ts';
import type { ComposedReport } from './composed-report.ts';
import { leftToPeople } from './left-to-people.ts';
import type { Missing } from './missing.ts';
import { unansweredHints } from './unanswered-hints.ts';

/** Names said in full; more are counted. */
const NAMED = 8;

export async function missingBeforeIssue(
  row: ReportRow,
  made: ComposedReport,
  context: Context
): Promise<readonly Missing[]> {
  const { marks, composed } = made;
  const span = { from: row.from, to: row.to };
  const units = context.world.map.inSpan(row.unit, span, row.map).communes;
  return [
    ...marks.map(markMissing),
    ...leftToPeople(made, row),
    ...(await notClosed(row, context)),
    ...(await unconfirmed(row, units, context)),
    ...(await unansweredHints(context, { units, span })),
    ...abolished(row, made, context),
    ...unknown([...composed.figures.values()].filter(isUnknown).length)
  ];
}

/** What is told twice is known whenever the figure itself is, and is not counted again. */
function isUnknown({ result, trace }: Figure): boolean {
  return !result.known && trace.part !== 'both';
}

function markMissing({ id, text, fault, figure }: ComposedReport['marks'][number]): Missing {
  if (fault === 'no-such-figure') {
    return {
      code: 'figure-gone',
      blocks: true,
      words: {
        vi: `Lời báo cáo nhắc tới con số “${id}” không có trong báo cáo này; hãy bỏ hoặc thay.`,
        en: `The text names a figure “${id}” that this report does not have; take it out or replace it.`
      }
    };
  }
  return {
    code: 'number-differs',
    blocks: true,
    words: {
      vi: `Số sửa tay “${text}” không khớp với sổ ghi (${figure?.text ?? '…'}); hãy sửa lại, hoặc trả về số của sổ.`,
      en: `The number “${text}”, typed by hand, does not agree with the ledger (${figure?.text ?? '…'}); mend it, or return to the ledger's.`
    },
    ...(figure ? { href: figure.href } : {})
  };
}

/**
 * Communes of the area, of which a side that signs has not said that its records of the span are complete, and
 * those of which nobody with the right has accepted it.
 */
async function notClosed(row: ReportRow, { sql, world }: Context): Promise<readonly Missing[]> {
  const span = { from: row.from, to: row.to };
  const communes = world.map
    .inSpan(row.unit, span, row.map)
    .communes.flatMap((id) => world.territory.find(id) ?? [])
    .filter((unit) => isValidOn(unit, row.to));
  const closings = await readClosings(sql, { units: communes.map((unit) => unit.id), span });
  const lines = new Map(closings.map((one) => [`${one.unit} ${one.side}`, one]));
  const stands = (line: ClosingLine | undefined) => line && closingStands(line, world.today);
  return row.sides.flatMap((side) => {
    const named = (isMeant: (state: ReturnType<typeof stands>) => boolean): readonly string[] =>
      communes.flatMap(({ id, name }) => (isMeant(stands(lines.get(`${id} ${side}`))) ? [name] : []));
    const open = named((state) => state === undefined || state === 'open-again');
    const unaccepted = named((state) => state === 'submitted' || state === 'closed-again');
    return [
      ...(open.length > 0 ? [openWords(side, open)] : []),
      ...(unaccepted.length > 0 ? [unacceptedWords(side, unaccepted)] : [])
    ];
  });
}

function openWords(side: Side, names: readonly string[]): Missing {
  const { vi, en } = whoOf(side);
  return {
    code: 'not-closed',
    blocks: false,
    side,
    words: {
      vi: `${vi} ở ${names.length} xã chưa chốt sổ kỳ này: ${namesIn(names)}`,
      en: `${en} of ${names.length} communes have not closed this window: ${namesIn(names)}`
    }
  };
}

function unacceptedWords(side: Side, names: readonly string[]): Missing {
  const { vi, en } = whoOf(side);
  return {
    code: 'not-accepted',
    blocks: false,
    side,
    words: {
      vi: `${vi} ở ${names.length} xã đã chốt sổ nhưng lãnh đạo chưa duyệt: ${namesIn(names)}`,
      en: `${en} of ${names.length} communes have closed this window and no leader has accepted it: ${namesIn(names)}`
    },
    href: '/chot-so'
  };
}

function whoOf(side: Side): Label {
  return side === 'police' ? { vi: 'Công an', en: 'The police' } : { vi: 'Mặt trận', en: 'The Front' };
}

function namesIn(names: readonly string[]): string {
  return `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? '…' : '.'}`;
}

async function unconfirmed(
  row: ReportRow,
  units: readonly string[],
  { sql }: Context
): Promise<readonly Missing[]> {
  const span = { from: row.from, to: row.to };
  const waiting = await Promise.all(
    (['police', 'front'] as const).map(async (side) => {
      const { total } = await readRecords(sql, { units, ...span, waitsFor: side, limit: 1, offset: 0 });
      return { side, total };
    })
  );
  return waiting
    .filter(({ total }) => total > 0)
    .map(({ side, total }) => ({
      code: 'unconfirmed',
      blocks: false,
      words: {
        vi: `${numberText(total, 'vi')} hoạt động chung còn chờ ${side === 'police' ? 'Công an' : 'Mặt trận'} xác nhận nên chưa được tính.`,
        en: `${numberText(total, 'en')} joint activities wait to be confirmed by the ${side === 'police' ? 'police' : 'Front'} and are not counted yet.`
      },
      href: `/ban-ghi?${new URLSearchParams({ 'dia-ban': row.unit, tu: row.from, den: row.to, cho: side })}`
    }));
}

/** Whoever signs and receives must stand today; the text may name places as they were at the end of its span. */
function abolished(
  row: ReportRow,
  { documentOf }: ComposedReport,
  { world: { territory, today } }: Context
): readonly Missing[] {
  const on = { territory, day: today, tellsUpTo: row.to, near: row.unit };
  const found = row.sides.flatMap((side) => abolishedBodies(documentOf(side), on));
  return [...new Map(found.map((one) => [one.name, one])).values()].map(({ words, where }) => ({
    code: 'abolished-body',
    blocks: false,
    words: {
      vi: `${words.vi} (${where.map(({ vi }) => vi).join(', ')})`,
      en: `${words.en} (${where.map(({ en }) => en).join(', ')})`
    }
  }));
}

function unknown(count: number): readonly Missing[] {
  if (count === 0) return [];
  return [
    {
      code: 'unknown-figures',
      blocks: false,
      words: {
        vi: `${count} con số trong báo cáo chưa rõ (ghi “…”), vì chưa có nơi nào ghi hoặc chưa đếm được.`,
        en: `${count} figures of the report are unknown (written “…”), because nothing is recorded there or cannot be counted.`
      }
    }
  ];
}

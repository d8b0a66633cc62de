import { addDays, type Day } from '#basis/day.ts';
import { periodText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import type { Report } from '#engine/reports/report.ts';
import { previous, type Window } from '#engine/windows/window.ts';
import { windows } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { reports } from '#programme/report-catalogue.ts';
import { listReports, type ReportRow } from '#store/reports/report-rows.ts';
import { readSteps } from '#store/reports/report-steps.ts';
import { readClosings } from '#store/reports/window-closings.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { closingStands } from './closing-stands.ts';
import { movesOf } from './report-access.ts';

/** One thing about reports that waits for a person. */
export interface Duty {
  readonly kind: 'check' | 'approve' | 'issue' | 'returned' | 'due' | 'close';
  readonly words: Label;
  /** From the root of the site. */
  readonly href: string;
  readonly deadline?: Day;
}

/** A span that ended longer ago than this is no longer brought up. */
const REMEMBERED = 45;

export default operation({
  id: 'report-duties',
  label: { vi: 'Việc báo cáo đang chờ tôi', en: 'Reports that wait for me' },
  words: {
    vi: 'Báo cáo chờ kiểm tra, chờ duyệt, bị trả lại; kỳ cần chốt sổ; báo cáo đến hạn.',
    en: 'Reports to check, to approve, returned; windows to close; reports that are due.'
  },
  input: v.object({}),
  right: 'compose-reports',
  writes: false,
  run: async (_input, context) => ({ duties: await dutiesOf(context) })
});

export async function dutiesOf(context: Context): Promise<readonly Duty[]> {
  const { person, sql } = context;
  if (!person) throw problem('not-signed-in', {});
  const rows = await listReports(sql);
  return [
    ...(await waiting(rows, context)),
    ...(await closing(person, context)),
    ...due(rows, person, context)
  ];
}

async function waiting(rows: readonly ReportRow[], context: Context): Promise<readonly Duty[]> {
  const open = rows.filter((row) => row.state !== 'issued');
  const duties = await Promise.all(
    open.map(async (row): Promise<readonly Duty[]> => {
      const moves = movesOf(context, row);
      if (moves.includes('check')) return [dutyOf(row, 'check', 'Chờ kiểm tra', 'To check')];
      if (moves.includes('approve')) return [dutyOf(row, 'approve', 'Chờ duyệt', 'To approve')];
      if (moves.includes('issue')) return [dutyOf(row, 'issue', 'Chờ ban hành', 'To issue')];
      if (!moves.includes('edit')) return [];
      const steps = await readSteps(context.sql, row.id);
      const last = steps.findLast(({ act }) => act !== 'edited');
      return last?.act === 'returned' ? [dutyOf(row, 'returned', 'Bị trả lại', 'Returned')] : [];
    })
  );
  return duties.flat();
}

function dutyOf(row: ReportRow, kind: Duty['kind'], vi: string, en: string): Duty {
  const type = reports.get(row.type);
  const span = { from: row.from, to: row.to };
  return {
    kind,
    words: {
      vi: `${vi}: ${type?.label.vi ?? row.type} (${periodText(span, 'vi')})`,
      en: `${en}: ${type?.label.en ?? row.type} (${periodText(span, 'en')})`
    },
    href: `/bao-cao/ho-so/${row.id}`
  };
}

/** Spans that have ended and that the own side has not closed, for those who record. */
async function closing(person: Person, { sql, world }: Context): Promise<readonly Duty[]> {
  const commune = world.territory.find(person.unit);
  if (commune?.level !== 'commune' || !person.role.rights.includes('record')) return [];
  const side = sideOf(person.party);
  if (!side) return [];
  const closings = await readClosings(sql, { units: [person.unit], side });
  const isClosed = ({ from, to }: Period): boolean =>
    closings.some(
      (one) =>
        one.span.from === from && one.span.to === to && closingStands(one, world.today) !== 'open-again'
    );
  return endedSpans(world.today).flatMap(({ window, span }) => {
    if (isClosed(span) || window.cadence === 'week') return [];
    const name = window.name(span);
    return [
      {
        kind: 'close' as const,
        words: {
          vi: `Chốt sổ ${name.vi}`,
          en: `Close ${name.en}`
        },
        href: `/bao-cao?${new URLSearchParams({ chot: window.id, tu: span.from, den: span.to })}`,
        ...deadlineOf(window, span)
      }
    ];
  });
}

/** Reports over spans that have ended, of which the own office has begun none. */
function due(rows: readonly ReportRow[], person: Person, { world }: Context): readonly Duty[] {
  const begun = new Set(
    rows.filter((row) => row.unit === person.unit).map((row) => `${row.type} ${row.from} ${row.to}`)
  );
  return endedSpans(world.today).flatMap(({ report, window, span }) => {
    if (begun.has(`${report.id} ${span.from} ${span.to}`)) return [];
    return [
      {
        kind: 'due' as const,
        words: {
          vi: `Lập ${report.label.vi.charAt(0).toLocaleLowerCase('vi')}${report.label.vi.slice(1)} (${periodText(span, 'vi')})`,
          en: `Compose: ${report.label.en} (${periodText(span, 'en')})`
        },
        href: `/bao-cao?${new URLSearchParams({ loai: report.id, 'don-vi': person.unit, tu: span.from, den: span.to })}`,
        ...deadlineOf(window, span)
      }
    ];
  });
}

interface Ended {
  readonly report: Report;
  readonly window: Window;
  readonly span: Period;
}

/** The last ended span of each window with a deadline that a report covers, while it is fresh. */
function endedSpans(today: Day): readonly Ended[] {
  return [...reports.values()].flatMap((report) =>
    report.windows.flatMap((id): readonly Ended[] => {
      const window = windows.get(id);
      const now = window?.at(today);
      const span = window && now && previous(window, now);
      if (!window?.deadline || !span || addDays(span.to, REMEMBERED) < today) return [];
      return [{ report, window, span }];
    })
  );
}

function deadlineOf(window: Window, span: Period): { readonly deadline?: Day } {
  const deadline = window.deadline?.(span);
  return deadline ? { deadline } : {};
}

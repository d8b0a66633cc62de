import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { granted, refused, type Verdict } from '#engine/rights/verdict.ts';
import { type Mover, moved, type ReportMove, type ReportState } from '#engine/reports/workflow.ts';
import { lastDay } from '#engine/territory/unit.ts';
import { sideOf } from '#programme/parties.ts';
import { type Covered, findReport, findReportToChange, type ReportRow } from '#store/reports/report-rows.ts';
import type { Context } from '../context.ts';
import type { World } from '../world.ts';

export function coveredBy(world: World, person: Person, unit: string): Covered {
  const { homes, loose } = world.scopeOf({ ...person, unit });
  return { homes, units: loose, unitHomes: [...new Set(loose.map((commune) => world.homeOf(commune)))] };
}

/**
 * An office writes its own reports. An area whose office is gone, such as a former district, is reported on by
 * any office above it.
 */
export function reportsFor(world: World, person: Person, unit: string): Verdict {
  if (person.unit === unit) return granted;
  const asked = world.territory.find(unit);
  const isOrphan = asked !== undefined && (lastDay(asked) ?? world.today) < world.today;
  const own = world.scopeOf(person).units;
  const lies = [...world.scopeOf({ ...person, unit }).units].every((commune) => own.has(commune));
  if (isOrphan && lies) return granted;
  return refused({
    vi: `Báo cáo của ${asked?.name ?? unit} do cơ quan nơi đó lập và ký. Bạn vẫn lập được bản xem nhanh từ trang Báo cáo.`,
    en: `The report of ${asked?.name ?? unit} is composed and signed by the office there. You can still compose a quick view from the Reports page.`
  });
}

export async function getReport(context: Context, id: string): Promise<ReportRow> {
  const row = await findReport(context.sql, id);
  if (!row) throw problem('no-such-draft-report', { id });
  return row;
}

/** Held until the transaction ends. */
export async function getReportToChange(context: Context, id: string): Promise<ReportRow> {
  // An issued report cannot be held any more, and is refused by its state.
  const row = (await findReportToChange(context.sql, id)) ?? (await findReport(context.sql, id));
  if (!row) throw problem('no-such-draft-report', { id });
  return row;
}

/** The state that the move leads to; refuses with the reason. */
export function nextState(context: Context, row: ReportRow, move: ReportMove): ReportState {
  const { person, world } = context;
  if (!person) throw problem('not-signed-in', {});
  const verdict = reportsFor(world, person, row.unit);
  if (!verdict.may) throw problem('not-allowed', { operation: `${move}-report`, reason: verdict.reason });
  const next = moved(row, move, moverOf(person));
  if (!next.may) throw problem('report-not-ready', { reason: next.reason });
  return next.to;
}

/** Moves this person can make now, for the buttons of a page. */
export function movesOf({ person, world }: Context, row: ReportRow): readonly ReportMove[] {
  if (!person || !reportsFor(world, person, row.unit).may) return [];
  const all: readonly ReportMove[] = ['edit', 'send', 'check', 'approve', 'return', 'issue'];
  return all.filter((move) => moved(row, move, moverOf(person)).may);
}

function moverOf(person: Person): Mover {
  return { side: sideOf(person.party), isLeader: person.role.rights.includes('approve-reports') };
}

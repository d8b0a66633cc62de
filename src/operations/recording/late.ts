import { type Day, vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { Person } from '#engine/rights/role.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { labelOf } from '#messages/say.ts';
import { sideOf } from '#programme/parties.ts';
import type { Appended } from '#store/ledger/append.ts';
import { type ClosedSpan, findClosedSpan } from '#store/reports/window-closings.ts';
import type { Context } from '../context.ts';
import type { World } from '../world.ts';

/** Shorter says nothing. */
const SHORTEST_REASON = 3;
const DAY = 86_400_000;
/** A phone's clock may stand anywhere; what is older than this was not waiting for network. */
const OLDEST_WRITING = 800 * DAY;
const FASTEST_CLOCK = 600_000;

/**
 * An entry is late when it changes what is counted on a day of a window that the writer's own side has closed
 * there. Then it needs a reason, which the next report tells; where nothing is closed a reason is dropped.
 * Remarks, marks and whatever else changes no figure are never late.
 */
export async function settleLate(context: Context, item: Appended): Promise<Appended> {
  const { late: reason = '', writtenAt, ...entry } = item.entry;
  const written = soundClock(writtenAt, context.now);
  const kept = { ...entry, ...(written === undefined ? {} : { writtenAt: written }) } as Entry;
  const closed = await closedBy(context, item);
  if (!closed) return { ...item, entry: kept };
  if (reason.length >= SHORTEST_REASON) return { ...item, entry: { ...kept, late: reason } };
  if (written !== undefined && written < closed.at) {
    return { ...item, entry: { ...kept, late: writtenBefore(written) } };
  }
  const { from, to } = closed;
  throw problem('window-closed', { from, to, fields: { late: labelOf('forms.lateMissing') } });
}

async function closedBy(
  { sql, world, person }: Context,
  { entry, unit, state, changes }: Appended
): Promise<ClosedSpan | undefined> {
  const side = sideOf(entry.party);
  if (!side || !person) return undefined;
  const { today } = world;
  const header = entry.act === 'recorded' && state ? [{ unit, day: state.header.day }] : [];
  // Only spans that have ended are closed, so what is written of today asks nothing.
  const touched = [...changes, ...header].filter(({ day }) => day < today);
  for (const [commune, places] of Map.groupBy(touched, (one) => one.unit)) {
    const days = [...new Set(places.map(({ day }) => day))];
    const units = heirsOf(world, commune, person);
    const found = await findClosedSpan(sql, { units, days, side, today });
    if (found) return found;
  }
  return undefined;
}

/**
 * The commune, and once it has ended what became of it in the writer's area: a successor closes what happened
 * before it began, and of two successors each for itself.
 */
function heirsOf(world: World, commune: string, person: Person): readonly string[] {
  const { territory, today } = world;
  const unit = territory.find(commune);
  if (unit && isValidOn(unit, today)) return [commune];
  const { units } = world.scopeOf(person);
  const heirs = new Set([commune]);
  for (const one of heirs) {
    for (const { to } of territory.successorsOf(one)) if (to !== null && units.has(to)) heirs.add(to);
  }
  return [...heirs];
}

/** A clock that cannot be right says nothing. */
function soundClock(writtenAt: string | undefined, now: Date): string | undefined {
  const at = writtenAt === undefined ? Number.NaN : Date.parse(writtenAt);
  const isSound = at <= now.getTime() + FASTEST_CLOCK && at >= now.getTime() - OLDEST_WRITING;
  return isSound ? new Date(at).toISOString() : undefined;
}

/** Kept in the language of the reports that print it. */
function writtenBefore(at: string): string {
  const on: Day = vietnamDay(Date.parse(at));
  return `ghi trên điện thoại ngày ${dayText(on, 'vi')}, trước khi chốt sổ, nay mới có mạng`;
}

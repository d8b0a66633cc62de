import { yearOf } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import { foldPlan, type PlannedItem } from '#engine/planning/plan.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { type CalendarEvent, calendarText } from '#render/ics/calendar-text.ts';
import { type NamedPlanEntry, readPlanEntries, readPlans } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';

export default operation({
  id: 'plan-calendar',
  label: { vi: 'Lịch kế hoạch', en: 'Calendar of plans' },
  words: {
    vi: 'Các hạng mục kế hoạch của đơn vị mình dưới dạng lịch (iCalendar): tên việc, loại, nơi, ngày; không gì thêm.',
    en: 'What the own unit has planned as a calendar (iCalendar): title, kind, place and days; nothing more.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  run: async (_input, { sql, world, person }): Promise<FileOutput> => {
    if (!person) throw problem('not-signed-in', {});
    const side = sideOf(person.party);
    const year = yearOf(world.today);
    const rows = (await readPlans(sql, { unit: person.unit, years: [year - 1, year, year + 1] })).filter(
      ({ sides }) => side && sides.includes(side)
    );
    const entries = await readPlanEntries(
      sql,
      rows.map(({ id }) => id)
    );
    const place = world.territory.find(person.unit)?.name ?? person.unit;
    const events = rows.flatMap((plan) => eventsOf(entries.get(plan.id) ?? [], place));
    const text = calendarText(`Kế hoạch · ${place}`, events);
    return {
      bytes: new TextEncoder().encode(text),
      contentType: 'text/calendar; charset=utf-8',
      fileName: 'ke-hoach.ics'
    };
  }
});

function eventsOf(entries: readonly NamedPlanEntry[], place: string): readonly CalendarEvent[] {
  const { items } = foldPlan(entries, sideOf);
  return items.filter(({ isDropped }) => !isDropped).map((item) => eventOf(item, entries, place));
}

function eventOf(item: PlannedItem, entries: readonly NamedPlanEntry[], place: string): CalendarEvent {
  const acts = entries.filter((entry) => 'item' in entry && entry.item === item.id);
  return {
    id: item.id,
    title: item.title,
    words: kinds.get(item.kind)?.label.vi ?? item.kind,
    place: item.hamlet ? `${item.hamlet}, ${place}` : place,
    from: item.from,
    to: item.to,
    changedAt: acts.at(-1)?.at ?? '1970-01-01T00:00:00.000Z',
    changes: acts.length - 1
  };
}

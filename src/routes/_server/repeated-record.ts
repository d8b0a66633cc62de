import { problem } from '#basis/problem.ts';
import { dayText } from '#basis/day-text.ts';
import { repeatedValues } from '#engine/records/fields/repeated.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import showRecord from '#operations/records/show-record.ts';
import type { World } from '#operations/world.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';

/** A new form that begins like an earlier record: the same words, place and hosts; no numbers, no paper, today. */
export async function repeatedRecord(event: RequestEvent, kind: RecordKind, world: World) {
  const asked = event.url.searchParams.get('lap-lai');
  if (asked === null) return undefined;
  if (!/^[0-9a-f-]{36}$/iu.test(asked)) throw problem('no-such-record', { id: asked });
  const { state, kind: kindId } = await act(event, showRecord, { record: asked });
  if (kindId !== kind.id) throw problem('no-such-record', { id: asked });
  const { unit, hamlet, host, coHosts, day } = state.header;
  const commune = world.territory.find(unit);
  // A commune that has ended since takes no new records; its successor is the own one.
  const place = commune && isValidOn(commune, world.today) ? { unit, ...(hamlet ? { hamlet } : {}) } : {};
  const title = kind.titledBy && state.values[kind.titledBy];
  return {
    raw: { ...place, host, coHosts, ...repeatedValues(kind.fields, state.values) },
    from: {
      href: `/ban-ghi/${state.id}`,
      title: typeof title === 'string' ? title : kind.label[event.locals.language],
      day: dayText(day, event.locals.language)
    }
  };
}

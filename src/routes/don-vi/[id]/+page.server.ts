import { type Day, dayBefore, earlier, isDay, later } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { numberText } from '#basis/number-text.ts';
import type { Language } from '#basis/label.ts';
import { lastDay, type UnitVersion } from '#engine/territory/unit.ts';
import type { Succession } from '#engine/territory/succession.ts';
import { say } from '#messages/say.ts';
import unitOperation from '#operations/units/unit.ts';
import type { World } from '#operations/world.ts';
import { act } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { unitMaps } from '../../_server/unit-maps.ts';
import { nameAsRecorded, unitName } from '../../_server/unit-words.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const asked = event.url.searchParams.get('ngay') ?? '';
  const on = isDay(asked) ? asked : world.today;
  const found = await act(event, unitOperation, { unit: event.params.id, on });
  // Parents and children are those of a day on which the unit was there.
  const end = earlier(on, lastDay(found) ?? on);
  const within = found.from ? later(end, found.from) : end;
  const unit = within === on ? found : await act(event, unitOperation, { unit: found.id, on: within });
  const links = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ id, name, href: addressOf(id) }));
  const maps = await unitMaps(world.territory, unit.id, within);
  const parent = unit.above.find((one) => one.id !== unit.id);
  return {
    maps: { ...maps, neighbours: links(maps.neighbours) },
    name: unit.name,
    parent: parent?.name ?? '',
    id: unit.id,
    code: unit.code,
    title: unitName(world, unit.id),
    level: say(language, `pagesUnits.level_${unit.level}`),
    life: lifeOf(unit, language),
    isEnded: unit.to !== null,
    on: dayText(within, language),
    above: links(unit.above.filter((one) => one.id !== unit.id)),
    below: links(unit.below.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    from: unit.from_units.map((edge) => turn(world, edge.from, edge, language)),
    to: unit.to_units.map((edge) => turn(world, edge.to, edge, language)),
    versions: world.territory.versionsOf(unit.code).map((one) => ({
      id: one.id,
      name: one.name,
      href: addressOf(one.id),
      life: lifeOf(one, language)
    }))
  };
};

function addressOf(id: string): string {
  return `/don-vi/${encodeURIComponent(id)}`;
}

function lifeOf({ from, to }: Pick<UnitVersion, 'from' | 'to'>, language: Language): string {
  const since = from
    ? say(language, 'pagesUnits.life', { from: dayText(from, language) })
    : say(language, 'pagesUnits.always');
  return to ? `${since}, ${say(language, 'units.until', { day: lastText(to, language) })}` : since;
}

function lastText(to: Day, language: Language): string {
  return dayText(dayBefore(to), language);
}

function turn(world: World, id: string | null, { day, kind, share }: Succession, language: Language) {
  return {
    id: id ?? '',
    name: id ? nameAsRecorded(world, id) : '–',
    href: id ? addressOf(id) : undefined,
    day: dayText(day, language),
    kind: say(language, `pagesUnits.kind_${kind}`),
    part: id ? partOf(share, language) : ''
  };
}

function partOf(share: number | null, language: Language): string {
  if (share === null) return say(language, 'pagesUnits.shareUnknown');
  if (share === 1) return say(language, 'pagesUnits.whole');
  return say(language, 'pagesUnits.share', { percent: numberText(share * 100, language) });
}

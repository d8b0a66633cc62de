import type { Territory } from './territory.ts';
import { endOf, firstDayOf, idOf, isValidOn, rankOf, type UnitVersion } from './unit.ts';
import { stretchesOf } from './ancestry.ts';

/** What is wrong with a history, one line each; empty for a sound one. */
export function flawsOf(territory: Territory): readonly string[] {
  const ids = territory.versions.map((unit) => unit.id);
  return [
    ...ids.filter((id, at) => territory.find(id) !== territory.versions[at]).map((id) => `${id}: twice`),
    ...territory.versions.flatMap((unit) => flawsOfUnit(territory, unit)),
    ...flawsOfSuccessions(territory)
  ];
}

function flawsOfUnit(territory: Territory, unit: UnitVersion): readonly string[] {
  if (unit.level === 'nation') return [];
  const flaws: string[] = [];
  const says = (isFlawed: boolean, what: string): void => {
    if (isFlawed) flaws.push(`${unit.id}: ${what}`);
  };
  says(unit.id !== idOf(unit.code, unit.from), 'id is not code and first day');
  says(firstDayOf(unit) >= endOf(unit), 'ends before it begins');
  says(unit.name !== unit.name.normalize('NFC'), 'name is not NFC');
  const next = territory.versionsOf(unit.code).find((other) => firstDayOf(other) > firstDayOf(unit));
  says(next !== undefined && firstDayOf(next) < endOf(unit), 'overlaps the next holder of its code');
  says(
    unit.level !== 'province' && stretchesOf(territory, unit).some(({ above }) => above.length < 2),
    'has no parent for a time'
  );
  const parents = territory.versionsOf(unit.parentCode ?? '');
  says(
    parents.some((parent) => rankOf(parent.level) >= rankOf(unit.level)),
    'parent is not above it'
  );
  says(unit.to !== null && territory.successorsOf(unit.id).length === 0, 'ended into nothing');
  says(unit.from !== null && territory.predecessorsOf(unit.id).length === 0, 'began from nothing');
  return flaws;
}

function flawsOfSuccessions(territory: Territory): readonly string[] {
  return territory.successions.flatMap((edge) => {
    const from = territory.find(edge.from);
    const to = edge.to === null ? undefined : territory.find(edge.to);
    const name = `${edge.from} → ${edge.to ?? 'nothing'}`;
    if (!from || (edge.to !== null && !to)) return [`${name}: dangling`];
    if (endOf(from) < edge.day || firstDayOf(from) >= edge.day) return [`${name}: source not valid before`];
    if (to && !isValidOn(to, edge.day)) return [`${name}: target not valid that day`];
    return [];
  });
}

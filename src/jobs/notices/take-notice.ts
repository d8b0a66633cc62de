import type { Person } from '#engine/rights/role.ts';
import { personOf } from '#operations/people/person-of.ts';
import type { House } from '#operations/stage.ts';
import workList from '#operations/waiting/work-list.ts';
import { workSources } from '#operations/waiting/work-sections.ts';
import type { World } from '#operations/world.ts';
import { findContact } from '#store/notices/contacts.ts';
import { enqueue, lastTold } from '#store/notices/deliveries.ts';
import { takeStock } from '#store/notices/notice-rows.ts';
import { readDevices } from '#store/notices/push-devices.ts';
import { readReachable } from '#store/notices/to-notice.ts';
import * as people from '#store/people/people.ts';
import { dueAt } from './when-due.ts';

/** Whom to look at: everybody, or who is named and whose area touches that of one of these units. */
export interface Touched {
  readonly units: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Those whom something may concern that was done by an office of one of the units, and can be told. */
export async function concerned(
  { database, world }: House,
  touched: Touched | 'all',
  now: Date
): Promise<readonly Person[]> {
  const reachable = await readReachable(database.owner, now.toISOString());
  const rows = (await people.list(database.owner)).filter(({ id }) => reachable.has(id));
  const at = await world();
  const communes = touched === 'all' ? new Set<string>() : communesOf(at, touched.units);
  return rows.flatMap((row) => {
    const person = personOf(row);
    if (!person?.role.rights.includes('read-records')) return [];
    const isMeant = touched === 'all' || touched.people.has(person.id) || touches(at, person, communes);
    return isMeant ? [person] : [];
  });
}

function communesOf(world: World, units: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...units].flatMap((unit) => [...areaOf(world, unit)]));
}

function touches(world: World, { unit }: Person, communes: ReadonlySet<string>): boolean {
  const own = areaOf(world, unit);
  const [small, large] = own.size < communes.size ? [own, communes] : [communes, own];
  for (const commune of small) if (large.has(commune)) return true;
  return false;
}

function areaOf(world: World, unit: string): ReadonlySet<string> {
  return new Set(world.map.placement(unit, 'as-it-is-now').members.map(({ commune }) => commune));
}

/** Writes down what waits for a person; when something is new, a message is to be sent by each chosen way. */
export async function takeNotice(house: House, person: Person, now: Date): Promise<number> {
  const { sections } = await house.perform(workList, person, {});
  const told = sections.filter(({ isQuiet }) => !isQuiet);
  const { owner } = house.database;
  const at = now.toISOString();
  return owner.begin(async (sql) => {
    const fresh = await takeStock(
      sql,
      {
        person: person.id,
        waiting: told.flatMap(({ id, items }) => items.map(({ key }) => ({ source: id, key }))),
        whole: wholeSources(told)
      },
      at
    );
    if (fresh === 0) return 0;
    const contact = await findContact(sql, person.id);
    if (contact?.verifiedAt && contact.mailWhen !== 'none') {
      const due = dueAt(now, contact.mailWhen, await lastTold(sql, person.id, 'mail'));
      await enqueue(sql, { person: person.id, channel: 'mail', at, due: due.toISOString() });
    }
    if ((await readDevices(sql, person.id, at)).length > 0) {
      const due = dueAt(now, 'at-once', await lastTold(sql, person.id, 'push'));
      await enqueue(sql, { person: person.id, channel: 'push', at, due: due.toISOString() });
    }
    return fresh;
  });
}

/** Reasons whose items were all listed, those without any included: what is not among them is done. */
function wholeSources(
  sections: readonly { readonly id: string; readonly total: number; readonly items: readonly unknown[] }[]
): readonly string[] {
  const cut = new Set(sections.filter(({ total, items }) => total > items.length).map(({ id }) => id));
  return workSources.map(({ id }) => id).filter((id) => !cut.has(id));
}

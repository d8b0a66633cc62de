import { addDays, day } from '#basis/day.ts';
import applyDecree from '#operations/units/apply-decree.ts';
import type { Database } from '#store/database/database.ts';
import { loadCountry, openTestHouse, type TestHouse } from '#test/house.ts';

import { simulatedPhone } from './simulated-phone.ts';

/** Entries written between two times that a phone meets a network. */
const AT_ONCE = 20;

const today = '2026-11-23';
const first = day('2026-10-15');
const mergedOn = day('2026-11-10');
const communes = ['20722@2025-07-01', '20728@2025-07-01', '20734@2025-07-01'];
const into = { code: '20728', name: 'Xã Phước Sơn Mới', parentCode: '48' };
const successor = `${into.code}@${mergedOn}`;

interface Entry {
  readonly id: string;
  readonly record: string;
  readonly unit: string;
  readonly day: string;
}

/**
 * Phones record and send at their own times over lines that break; once half is written three communes merge,
 * with effect from a day that has passed. Gives what the phones wrote beside what the server holds.
 */
export async function soak(database: Database, phones: number, each: number) {
  await loadCountry(database, today);
  const village = await openTestHouse(database, today);
  try {
    return await soaked(database, village, { phones, each });
  } finally {
    await village.close();
  }
}

async function soaked(
  database: Database,
  village: TestHouse,
  { phones, each }: { readonly phones: number; readonly each: number }
) {
  const administrator = await village.person('administrator', 'vn@0');
  let begun = 0;
  let merged: Promise<unknown> | undefined;
  const outboxes = await Promise.all(
    Array.from({ length: phones }, async (_, index) => {
      const unit = communes[index % communes.length] ?? '';
      const chance = dice(index);
      const person = await hired(database, index % 2 === 0, unit);
      const phone = await simulatedPhone(village.house, person, { chance, before: 0.1, after: 0.1 });
      for (let left = each; left > 0; left -= AT_ONCE) {
        for (let one = 0; one < Math.min(left, AT_ONCE); one += 1) {
          await phone.write(unit, addDays(first, Math.floor(chance() * 39)));
        }
        begun += Math.min(left, AT_ONCE);
        if (begun > (phones * each) / 2) merged ??= decree(village, administrator);
        await phone.meetsNetwork();
      }
      return phone.outbox;
    })
  );
  await merged;

  const items = (await Promise.all(outboxes.map((outbox) => outbox.items()))).flat();
  const entries = await database.owner<Entry[]>`
    select e.id, e.record, e.unit, r.day::text as day
    from entry e
    join record r on r.id = e.record`;
  const unitsOf = new Map(items.map(({ id, input }) => [id, String(Object(input['raw'])['unit'])]));
  return {
    written: items.map(({ id }) => id).sort(),
    waiting: items.filter(({ standing }) => standing.is !== 'received'),
    there: entries.map(({ id }) => id).sort(),
    records: new Set(entries.map(({ record }) => record)).size,
    astray: entries.filter(({ id, unit }) => unitsOf.get(id) !== unit),
    moved: entries.filter(({ unit }) => unit === successor).length,
    figures: await figuresOf(village, entries)
  };
}

/** All in the successor as the map is now, and each commune by itself up to the day before the merger. */
async function figuresOf(village: TestHouse, entries: readonly Entry[]) {
  const asked = (unit: string, to: string, map: 'as-it-stood' | 'as-it-is-now') =>
    village.value('outreach-sessions', { unit, from: first, to, map });
  const before = addDays(mergedOn, -1);
  const alone = communes.map(async (unit) => ({
    unit,
    figure: await asked(unit, before, 'as-it-stood'),
    counted: entries.filter((one) => one.unit === unit && one.day <= before).length
  }));
  const whole = {
    unit: successor,
    figure: await asked(successor, today, 'as-it-is-now'),
    counted: entries.length
  };
  return [whole, ...(await Promise.all(alone))];
}

function decree(
  village: TestHouse,
  administrator: Awaited<ReturnType<TestHouse['person']>>
): Promise<unknown> {
  const steps = [{ kind: 'merge', from: communes, into } as const];
  const merger = { day: mergedOn, instrument: '01/NQ-thử', title: 'Nghị quyết thử', steps };
  return village.house.perform(applyDecree, administrator, { decree: merger });
}

/** Each from a house of its own: one house would give the same person twice. */
async function hired(database: Database, isPolice: boolean, unit: string) {
  const house = await openTestHouse(database, today);
  const person = await house.person(
    isPolice ? 'commune-police' : 'commune-front',
    unit,
    isPolice ? 'police' : 'front'
  );
  await house.close();
  return person;
}

/** Mulberry32: the same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { problem } from '#basis/problem.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import { ownRecords } from '#store/ledger/own-records.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { World } from '../world.ts';

/** What a phone shows of what was recorded lately. */
const RECENT = 30;

export default operation({
  id: 'take-along',
  label: { vi: 'Mang theo khi mất mạng', en: 'Take along' },
  words: {
    vi: 'Những gì điện thoại cần để ghi khi không có mạng: mình là ai, các xã trong địa bàn, bản ghi gần đây của mình.',
    en: 'What a phone needs to record without a network: who one is, the communes of the area, one’s latest records.'
  },
  input: v.object({}),
  right: 'record',
  writes: false,
  run: async (_input, { sql, world, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    const { id, login, name, role, party, unit } = person;
    const recent = await ownRecords(sql, { person: id, most: RECENT });
    return {
      /** The server's clock: a phone's may be wrong. */
      now: now.toISOString(),
      person: {
        id,
        login,
        name,
        party,
        unit,
        role: role.label,
        rights: role.rights,
        unitName: world.territory.find(unit)?.name ?? unit
      },
      units: unitsOf(world, world.scopeOf(person).units),
      recent: recent.map(({ kind, title, state }) => ({
        id: state.id,
        kind,
        title,
        status: state.status,
        confirmed: state.confirmed,
        entries: state.entries,
        header: state.header,
        values: state.values
      }))
    };
  }
});

/** Those of today first, then those that ended, in official order: as the form offers them. */
function unitsOf({ territory }: World, ids: ReadonlySet<string>) {
  const units = [...ids].flatMap((id) => territory.find(id) ?? []);
  const byOrder = (a: UnitVersion, b: UnitVersion): number =>
    Number(a.to !== null) - Number(b.to !== null) || (a.code < b.code ? -1 : 1);
  return units.toSorted(byOrder).map(({ id, name, from, to }) => ({
    id,
    name,
    from,
    to,
    /** What became of it, within the area. */
    heirs: territory.successorsOf(id).flatMap((one) => (one.to && ids.has(one.to) ? [one.to] : []))
  }));
}

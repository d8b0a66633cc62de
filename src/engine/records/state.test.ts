import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import type { Entry } from './entry.ts';
import type { Header, RecordKind } from './kind.ts';
import { fold, type SideOf } from './state.ts';

const sideOf: SideOf = (party) => (party === 'police' ? 'police' : party === '' ? undefined : 'front');
const club = {
  id: 'tennis-club',
  fields: {},
  confirmedBy: 'other-side',
  steps: [{ id: 'launched', turns: 'on' }, { id: 'strengthened' }, { id: 'retired', turns: 'off' }]
} as unknown as RecordKind;

const header: Header = { unit: '20728@0', day: day('2020-01-01'), host: 'police', coHosts: [] };

let made = 0;
function entry(of: object): Entry {
  made += 1;
  const at = '2020-01-02T00:00:00Z';
  return { id: `e${made}`, record: 'r', kind: 'tennis-club', at, by: 'p', party: 'police', ...of } as Entry;
}

const recorded = entry({ act: 'recorded', header, values: { name: 'Cu', members: 5 } });
const grown = entry({ act: 'stepped', step: 'strengthened', day: '2021-01-01', values: { members: 9 } });

test('a joint activity waits for the other side and counts once it has confirmed', () => {
  const joint = entry({ act: 'recorded', header: { ...header, coHosts: ['front'] }, values: {} });
  assert.equal(fold(club, [joint], sideOf)?.confirmed, false);
  assert.equal(fold(club, [joint, entry({ act: 'confirmed' })], sideOf)?.confirmed, true);
  assert.equal(fold(club, [joint, entry({ act: 'rejected' })], sideOf)?.status, 'rejected');
});

test('correcting a name changes it in every step, and leaves what had grown in between', () => {
  const corrected = entry({ act: 'corrected', header, values: { name: 'Cũ', members: 9 } });
  const state = fold(club, [recorded, grown, corrected], sideOf);
  assert.deepEqual(
    state?.steps.map(({ values }) => values),
    [
      { members: 5, name: 'Cũ' },
      { members: 9, name: 'Cũ' }
    ]
  );
});

test('a withdrawn record stays withdrawn whatever else was on its way', () => {
  const state = fold(club, [recorded, entry({ act: 'withdrawn' }), entry({ act: 'rejected' })], sideOf);
  assert.equal(state?.status, 'withdrawn');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#basis/day.ts';
import type { Act, Entry } from '#engine/records/entry.ts';
import { type Header, recordKind, type RecordKind } from '#engine/records/kind.ts';
import { fold } from '#engine/records/state.ts';
import { type Contribution, contributionsOf, difference } from './contribution.ts';
import { type CountedIndicator, counted, counts } from './indicator.ts';
import { tally } from './tally.ts';

const words = { vi: '', en: '' };
const site = recordKind({
  id: 'site',
  label: words,
  plural: words,
  words,
  reference: '',
  group: 'movement',
  confirmedBy: 'other-side',
  steps: [
    { id: 'opened', label: words, turns: 'on' },
    { id: 'changed', label: words },
    { id: 'closed', label: words, turns: 'off' }
  ],
  fields: {
    name: { type: 'text', label: words },
    members: { type: 'count', label: words },
    tips: { type: 'counts', label: words, options: [] }
  },
  examples: []
});

const base = {
  label: words,
  noun: '',
  theme: 'model',
  words,
  reference: '',
  phrases: [],
  examples: []
} as const;
const FROM = day('2020-01-01');
const indicators: readonly CountedIndicator[] = [
  counted({ ...base, id: 'sites', nature: 'stock', definitions: [counts(site, { from: FROM })] }),
  counted({
    ...base,
    id: 'members',
    nature: 'stock',
    definitions: [counts(site, { from: FROM, sum: 'members' })]
  }),
  counted({
    ...base,
    id: 'names',
    nature: 'stock',
    definitions: [counts(site, { from: FROM, distinct: 'name' })]
  }),
  counted({ ...base, id: 'opened', nature: 'flow', definitions: [counts(site, { from: FROM })] }),
  counted({
    ...base,
    id: 'changed',
    nature: 'flow',
    definitions: [counts(site, { from: FROM, step: 'changed' })]
  }),
  counted({
    ...base,
    id: 'tips',
    nature: 'flow',
    definitions: [counts(site, { from: FROM, total: 'tips' })]
  }),
  counted({
    ...base,
    id: 'big',
    nature: 'stock',
    definitions: [
      counts(site, { from: FROM, where: [{ field: 'members', atLeast: 3 }] }),
      counts(site, { from: day('2020-02-01'), where: [{ field: 'members', atLeast: 5 }] })
    ]
  })
];

const sideOf = (party: string): 'police' | 'front' => (party === 'police' ? 'police' : 'front');
const onDay = fc.nat(90).map((days) => addDays(FROM, days - 10));
const values = fc.record({
  name: fc.constantFrom('a', 'b'),
  members: fc.nat(8),
  tips: fc.record({ drugs: fc.nat(3), economy: fc.nat(3) })
});
const header: fc.Arbitrary<Header> = fc.record({
  unit: fc.constantFrom('1@0', '2@0'),
  day: onDay,
  host: fc.constant('police'),
  coHosts: fc.constantFrom([], ['front'])
});
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('corrected' as const), header, values }),
  fc.record({ act: fc.constant('confirmed' as const) }),
  fc.record({ act: fc.constant('rejected' as const) }),
  fc.record({
    act: fc.constant('stepped' as const),
    step: fc.constantFrom('changed', 'closed', 'opened'),
    day: onDay,
    values
  }),
  fc.record({ act: fc.constant('withdrawn' as const) })
);
const life = fc.tuple(header, values, fc.array(act, { maxLength: 8 }));

function entriesOf(record: string, [head, first, acts]: [Header, object, Act[]]): Entry[] {
  const written = { record, kind: 'site', at: '2020-01-01T00:00:00.000Z', by: 'p', party: 'police' };
  const begun = { act: 'recorded', header: head, values: first } as Act;
  return [begun, ...acts].map((one, index) => ({ ...written, id: `${record}-${index}`, ...one }));
}

function contributed(entries: readonly Entry[]): readonly Contribution[] {
  return contributionsOf(fold(site as unknown as RecordKind, entries, sideOf), indicators);
}

/** The sum of contributions, without what cancels out. */
function net(contributions: readonly Contribution[]): readonly string[] {
  return difference([], contributions)
    .map((one) => JSON.stringify(one, Object.keys(one).toSorted()))
    .toSorted();
}

test('the differences that entries write add up to what the record contributes in the end', () => {
  fc.assert(
    fc.property(life, (lived) => {
      const entries = entriesOf('r', lived);
      let before: readonly Contribution[] = [];
      const written: Contribution[] = [];
      entries.forEach((_, index) => {
        const now = contributed(entries.slice(0, index + 1));
        written.push(...difference(before, now));
        before = now;
      });
      assert.deepEqual(net(written), net(before));
    }),
    { numRuns: 500 }
  );
});

test('a difference taken and undone leaves nothing', () => {
  fc.assert(
    fc.property(life, life, (one, other) => {
      const [a, b] = [contributed(entriesOf('r', one)), contributed(entriesOf('r', other))];
      assert.deepEqual(net([...difference(a, b), ...difference(b, a)]), []);
      assert.deepEqual(difference(a, a), []);
    })
  );
});

test('a tally of written differences is the tally of the last states', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 5 }), onDay, fc.nat(60), (lives, from, days) => {
      const on = { from, to: addDays(from, days) };
      const last: Contribution[] = [];
      const written: Contribution[] = [];
      lives.forEach((lived, record) => {
        const entries = entriesOf(`r${record}`, lived);
        let before: readonly Contribution[] = [];
        entries.forEach((_, index) => {
          const now = contributed(entries.slice(0, index + 1));
          written.push(...difference(before, now));
          before = now;
        });
        last.push(...before);
      });
      for (const one of indicators) assert.deepEqual(tally(one, written, on), tally(one, last, on), one.id);
    })
  );
});

test('a stock is never below zero, and stands between the step that turns it on and the one that turns it off', () => {
  fc.assert(
    fc.property(life, onDay, (lived, to) => {
      const all = contributed(entriesOf('r', lived));
      for (const one of indicators.filter(({ nature }) => nature === 'stock')) {
        const { value, records, unconfirmed } = tally(one, all, { from: to, to });
        assert.ok(value >= 0 && records >= 0 && unconfirmed >= 0, one.id);
      }
    }),
    { numRuns: 3000 }
  );
});

const opened = (on: Day, members: number): [Header, object, Act[]] => [
  { unit: '1@0', day: on, host: 'police', coHosts: [] },
  { name: 'a', members, tips: { drugs: 2, economy: 3 } },
  []
];

test('all options of a counts field add up', () => {
  const all = contributed(entriesOf('r', opened(FROM, 1)));
  assert.equal(all.find((one) => one.indicator === 'tips')?.amount, 5);
});

test('no flow counts before its first definition', () => {
  const all = contributed(entriesOf('r', opened(addDays(FROM, -1), 1)));
  assert.deepEqual(
    all.filter(({ indicator }) => indicator === 'opened' || indicator === 'tips'),
    []
  );
});

test('what stood before the first definition counts from its first day', () => {
  const stock = ({ indicator }: Contribution): boolean => indicator === 'sites';
  const all = contributed(entriesOf('r', opened(addDays(FROM, -400), 1))).filter(stock);
  assert.deepEqual(
    all.map(({ day: on, amount }) => [on, amount]),
    [[FROM, 1]]
  );
});

test('a later definition holds for what already stands', () => {
  const big = indicators.find(({ id }) => id === 'big');
  assert.ok(big);
  const all = contributed(entriesOf('r', opened(FROM, 4)));
  const on = (to: string): number => tally(big, all, { from: day(to), to: day(to) }).value;
  assert.deepEqual(['2020-01-31', '2020-02-01'].map(on), [1, 0]);
});

test('a later definition holds from its day on, and the earlier one before', () => {
  const of = (on: string): boolean =>
    contributed(entriesOf('r', opened(day(on), 4))).some((one) => one.indicator === 'big');
  assert.equal(of('2020-01-31'), true);
  assert.equal(of('2020-02-01'), false);
});

test('two sites of one name are one name, until both are closed', () => {
  const named = indicators.find(({ id }) => id === 'names');
  assert.ok(named);
  const [head, first] = opened(FROM, 1);
  const closed = (on: string): Act[] => [{ act: 'stepped', step: 'closed', day: day(on) }];
  const all = [
    ...contributed(entriesOf('r1', [head, first, closed('2020-02-01')])),
    ...contributed(entriesOf('r2', [head, first, closed('2020-03-01')]))
  ];
  const on = (to: string): number => tally(named, all, { from: day(to), to: day(to) }).value;
  assert.deepEqual(['2020-01-15', '2020-02-15', '2020-03-01'].map(on), [1, 1, 0]);
});

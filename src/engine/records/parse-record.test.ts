import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basis/day.ts';
import { atMost, oddWithout } from './bounds.ts';
import { nest } from './fields/nest.ts';
import { type Party, type RecordKind, recordKind } from './kind.ts';
import { parseRecord, parseStep } from './parse-record.ts';
import { fold, type RecordState } from './state.ts';

const named = (text: string) => ({ vi: text, en: text });

const kind = recordKind({
  id: 'site',
  label: named('Điểm'),
  plural: named('Điểm'),
  words: named('Một điểm.'),
  reference: '',
  group: 'movement',
  confirmedBy: 'other-side',
  steps: [
    { id: 'launched', label: named('Ra mắt'), turns: 'on' },
    { id: 'evaluated', label: named('Đánh giá') },
    { id: 'retired', label: named('Giải thể'), turns: 'off' }
  ],
  fields: {
    title: { type: 'text', required: true, label: named('Tên') },
    out: { type: 'count', label: named('Phát ra') },
    back: { type: 'count', label: named('Thu về') },
    byField: {
      type: 'counts',
      label: named('Theo lĩnh vực'),
      options: [{ id: 'drugs', label: named('Ma túy') }]
    }
  },
  limits: [atMost(['back'], 'out', named('Thu về nhiều hơn phát ra.'))],
  hints: [oddWithout('byField', named('Chưa ghi theo lĩnh vực.'))],
  examples: []
}) as unknown as RecordKind;

const parties: readonly Party[] = [
  { id: 'police', label: named('Công an'), side: 'police' },
  { id: 'front', label: named('Mặt trận'), side: 'front' }
];
const today = day('2024-06-01');
const isCommune = (unit: string, on: string) => unit === '20728@0' && on < '2025-07-01';
const rules = { today, parties, isCommune };
const good = { unit: '20728@0', day: '11/7/2023', host: 'police', coHosts: 'front', title: 'Camera' };

function refused(raw: Readonly<Record<string, unknown>>, of: RecordKind = kind): readonly string[] {
  const parsed = parseRecord(of, raw, rules);
  return 'problems' in parsed ? Object.keys(parsed.problems).toSorted() : [];
}

test('What a form sends becomes a header, values and hints', () => {
  const sent = nest({ ...good, hamlet: ' Thôn 2 ', source: '', out: '1.300', 'byField.drugs': '' });
  assert.deepEqual(parseRecord(kind, sent, rules), {
    header: { day: '2023-07-11', unit: '20728@0', host: 'police', coHosts: ['front'], hamlet: 'Thôn 2' },
    values: { title: 'Camera', out: 1300 },
    hints: [{ field: 'byField', say: named('Chưa ghi theo lĩnh vực.') }]
  });
});

test('Nothing at all is refused field by field', () => {
  assert.deepEqual(refused({}), ['day', 'host', 'title', 'unit']);
});

test('A day that has not come, is long past or does not exist is refused', () => {
  for (const on of ['2024-06-02', '1999-12-31', '31/2/2023'])
    assert.deepEqual(refused({ ...good, day: on }), ['day']);
  assert.deepEqual(refused({ ...good, day: '2024-06-01' }), []);
});

test('A unit must be a commune on that very day', () => {
  assert.deepEqual(refused({ ...good, unit: '511@0' }), ['unit']);
  const late = parseRecord(kind, { ...good, day: '2025-08-01' }, { ...rules, today: day('2026-01-01') });
  assert.ok('problems' in late);
  assert.match(late.problems['unit']?.vi ?? '', /01\/8\/2025/);
});

test('A host is known and is not its own co-host', () => {
  assert.deepEqual(refused({ ...good, host: 'army' }), ['host']);
  assert.deepEqual(refused({ ...good, coHosts: ['front', 'army'] }), ['coHosts']);
  assert.deepEqual(refused({ ...good, coHosts: ['police'] }), ['coHosts']);
  assert.deepEqual(refused({ ...good, coHosts: ['front', 'front', ''] }), []);
});

test('A hamlet is at most 120 characters long', () => {
  assert.deepEqual(refused({ ...good, hamlet: 'x'.repeat(121) }), ['hamlet']);
});

test('A kind that needs its paper is refused without it', () => {
  assert.deepEqual(refused(good, { ...kind, needsSource: true }), ['source']);
  assert.deepEqual(refused({ ...good, source: 'Báo cáo 12/BC' }, { ...kind, needsSource: true }), []);
});

test('A field that the kind does not have is refused, never lost silently', () => {
  assert.deepEqual(refused({ ...good, attendence: '5' }), ['attendence']);
});

test('Limits are asked once every single input is right', () => {
  assert.deepEqual(refused({ ...good, out: 3, back: 4 }), ['back']);
  assert.deepEqual(refused({ ...good, out: 'ba', back: 4 }), ['out']);
  assert.deepEqual(refused({ ...good, back: 4 }), []);
});

test('No input whatever makes the checks throw', () => {
  const name = fc.constantFrom(...Object.keys(good), 'out', 'byField', '__proto__', 'toString');
  fc.assert(
    fc.property(fc.dictionary(name, fc.anything()), (raw) => {
      const parsed = parseRecord(kind, raw, rules);
      assert.ok('problems' in parsed || 'header' in parsed);
    }),
    { numRuns: 300 }
  );
});

function standing(): RecordState {
  const parsed = parseRecord(kind, good, rules);
  assert.ok('header' in parsed);
  const written = {
    id: '1',
    record: '1',
    kind: 'site',
    at: '2023-07-11T00:00:00Z',
    by: 'a',
    party: 'police'
  };
  const state = fold(
    kind,
    [{ ...written, act: 'recorded', header: parsed.header, values: parsed.values }],
    () => undefined
  );
  assert.ok(state);
  return state;
}

function stepRefused(step: string, on: string, raw = {}, state = standing()): readonly string[] {
  const parsed = parseStep(kind, state, { step, day: on, raw }, today);
  return 'problems' in parsed ? Object.keys(parsed.problems).toSorted() : [];
}

test('A step carries only the values that change', () => {
  assert.deepEqual(
    parseStep(kind, standing(), { step: 'evaluated', day: '2024-01-05', raw: { out: '7' } }, today),
    {
      step: 'evaluated',
      day: '2024-01-05',
      values: { out: 7 }
    }
  );
});

test('A step is known, is not the first, and lies between the beginning and today', () => {
  assert.deepEqual(stepRefused('sold', '2024-01-05'), ['step']);
  assert.deepEqual(stepRefused('launched', '2024-01-05'), ['step']);
  assert.deepEqual(stepRefused('evaluated', '2023-07-10'), ['day']);
  assert.deepEqual(stepRefused('evaluated', '2024-06-02'), ['day']);
  assert.deepEqual(stepRefused('evaluated', '2024-01-05', { gone: 1 }), ['gone']);
});

test('A step is held to the limits together with what was known before', () => {
  const state = { ...standing(), values: { title: 'Camera', out: 3 } };
  assert.deepEqual(stepRefused('evaluated', '2024-01-05', { back: 4 }, state), ['back']);
});

test('Nothing happens to a thing after it has ended, nor to a record that was withdrawn', () => {
  const state = standing();
  const ended = {
    ...state,
    steps: [
      ...state.steps,
      { step: 'retired', day: day('2024-02-01'), values: {}, entry: 'e2', own: {}, written: 2 }
    ]
  };
  assert.deepEqual(stepRefused('evaluated', '2024-02-01', {}, ended), ['day']);
  assert.deepEqual(stepRefused('evaluated', '2024-01-31', {}, ended), []);
  assert.deepEqual(stepRefused('evaluated', '2024-01-31', {}, { ...state, status: 'withdrawn' }), ['step']);
});

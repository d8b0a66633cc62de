import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day, dayNumber, dayOfNumber } from '#basis/day.ts';
import { type Period, period, year } from '#basis/period.ts';
import { cut } from '#engine/indicators/pieces.ts';
import { next, periodsWithin, previous, touching, type Window } from '#engine/windows/window.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => !/\.(generated|test)\.ts$/u.test(file));
const windows = new Map<string, Window>();
for (const file of files) {
  const { default: found } = (await import(path.join(folder, file))) as { default: Window };
  windows.set(path.basename(file, '.ts'), found);
}

const anyDay = fc.integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2060-12-31')) });
const anyWindow = fc.constantFrom(...windows.values());

function get(id: string): Window {
  const found = windows.get(id);
  assert.ok(found, id);
  return found;
}

function at(id: string, on: string): Period | undefined {
  return get(id).at(day(on));
}

test('a window is named after its file', () => {
  for (const [id, one] of windows) assert.equal(one.id, id);
});

test('the period of a day holds the day, and every day of it gives the same period', () => {
  fc.assert(
    fc.property(anyWindow, anyDay, fc.nat(), (one, number, further) => {
      const found = one.at(dayOfNumber(number));
      if (!found) return;
      const length = dayNumber(found.to) - dayNumber(found.from) + 1;
      assert.ok(found.from <= dayOfNumber(number) && dayOfNumber(number) <= found.to);
      assert.deepEqual(one.at(addDays(found.from, further % length)), found);
    }),
    { numRuns: 2000 }
  );
});

test('consecutive periods tile the calendar, unless the window has seasons, and never overlap', () => {
  fc.assert(
    fc.property(anyWindow, anyDay, (one, number) => {
      const found = one.at(dayOfNumber(number));
      const after = found && next(one, found);
      if (!found || !after) return;
      if (one.seasonal) assert.ok(after.from > found.to);
      else assert.equal(after.from, addDays(found.to, 1));
      assert.deepEqual(previous(one, after), found);
    }),
    { numRuns: 2000 }
  );
});

test('a span is covered by the periods it touches, and those within it are among them', () => {
  fc.assert(
    fc.property(anyWindow, anyDay, fc.nat(1200), (one, number, days) => {
      const span = period(dayOfNumber(number), dayOfNumber(number + days));
      const touched = touching(one, span);
      for (const on of [span.from, span.to]) {
        const found = one.at(on);
        if (found) assert.ok(touched.some(({ from }) => from === found.from));
      }
      for (const inner of periodsWithin(one, span)) {
        assert.ok(span.from <= inner.from && inner.to <= span.to);
        assert.ok(touched.some(({ from }) => from === inner.from));
      }
    })
  );
});

test('the state year of 2023 runs from 15/12/2022 to 14/12/2023 and is due on 25/12', () => {
  const found = at('state-year', '2023-07-11');
  assert.deepEqual(found, { from: '2022-12-15', to: '2023-12-14' });
  assert.ok(found);
  assert.equal(get('state-year').deadline?.(found), '2023-12-25');
  assert.equal(get('state-year').name(found).vi, 'năm 2023 (15/12/2022–14/12/2023)');
});

test('the state month that closes in July 2023 is named after July', () => {
  const found = at('state-month', '2023-06-15');
  assert.deepEqual(found, { from: '2023-06-15', to: '2023-07-14' });
  assert.ok(found);
  assert.equal(get('state-month').name(found).vi, 'tháng 7 năm 2023 (15/6–14/7)');
});

test('the state quarter and half begin two weeks before those of the calendar', () => {
  assert.deepEqual(at('state-quarter', '2023-08-01'), { from: '2023-06-15', to: '2023-09-14' });
  assert.deepEqual(at('state-half', '2023-06-14'), { from: '2022-12-15', to: '2023-06-14' });
  assert.deepEqual(at('state-half', '2023-06-15'), { from: '2023-06-15', to: '2023-12-14' });
});

test('a state window closes under the decree only from 12/3/2019 on', () => {
  assert.equal(at('state-month', '2019-02-14'), undefined);
  assert.deepEqual(at('state-month', '2019-02-15'), { from: '2019-02-15', to: '2019-03-14' });
});

test('the safety-standard years of the two circulars follow each other in time', () => {
  assert.deepEqual(at('safety-standard-commune-year-2012', '2021-11-30'), {
    from: '2020-12-01',
    to: '2021-11-30'
  });
  assert.equal(at('safety-standard-commune-year-2012', '2021-12-01'), undefined);
  assert.deepEqual(at('safety-standard-commune-year', '2021-12-01'), {
    from: '2021-11-16',
    to: '2022-11-15'
  });
  assert.deepEqual(at('safety-standard-residential-year', '2023-10-31'), {
    from: '2022-11-01',
    to: '2023-10-31'
  });
});

test('the police week begins on Thursday and the calendar week on Monday', () => {
  assert.deepEqual(at('police-week', '2023-07-11'), { from: '2023-07-06', to: '2023-07-12' });
  assert.deepEqual(at('calendar-week', '2023-07-11'), { from: '2023-07-10', to: '2023-07-16' });
});

test('programme 09 has ten full years and a short one, and then ends', () => {
  const term = at('programme-09', '2020-01-01');
  assert.deepEqual(term, { from: '2013-08-01', to: '2023-10-16' });
  assert.ok(term);
  assert.equal(next(get('programme-09'), term), undefined);
  assert.equal(at('programme-09', '2023-10-17'), undefined);
  const years = touching(get('programme-09-year'), period(day('2000-01-01'), day('2050-01-01')));
  assert.equal(years.length, 11);
  assert.deepEqual(years.at(-1), { from: '2023-08-01', to: '2023-10-16' });
  assert.equal(at('programme-07', '2023-10-17')?.from, '2023-10-17');
});

test('outside the festival season there is no season, and the next one follows', () => {
  const season: Period = { from: day('2023-07-01'), to: day('2023-08-19') };
  assert.equal(at('festival-season', '2023-08-20'), undefined);
  assert.deepEqual(at('festival-season', '2023-08-19'), season);
  assert.deepEqual(next(get('festival-season'), season)?.from, '2024-07-01');
  assert.equal(periodsWithin(get('festival-season'), year(2023)).length, 1);
});

test('a calendar window is named without repeating its days', () => {
  const names: [string, Day, string][] = [
    ['calendar-month', day('2023-07-11'), 'tháng 7 năm 2023'],
    ['calendar-quarter', day('2023-07-11'), 'quý III năm 2023'],
    ['calendar-half', day('2023-07-11'), '6 tháng cuối năm 2023'],
    ['calendar-year', day('2023-07-11'), 'năm 2023'],
    ['programme-09-year', day('2015-08-01'), 'năm thứ ba của Chương trình (1/8/2015–31/7/2016)']
  ];
  for (const [id, on, expected] of names) {
    const found = get(id).at(on);
    assert.ok(found);
    assert.equal(get(id).name(found).vi, expected);
  }
});

test('reporting windows are whole pieces of months; weeks, the season and the terms of programmes are not', () => {
  const span = period(day('2005-01-01'), day('2033-12-31'));
  const withDays = [...windows.values()].filter((one) =>
    touching(one, span).some((found) => cut(found).parts.some(({ grain }) => grain === 'day'))
  );
  assert.deepEqual(withDays.map(({ id }) => id).sort(), [
    'calendar-week',
    'festival-season',
    'police-week',
    'programme-07',
    'programme-07-year',
    'programme-09',
    'programme-09-year'
  ]);
});

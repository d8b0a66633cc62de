import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import ICAL from 'ical.js';

import { day } from '#basis/day.ts';
import { calendarText } from './calendar-text.ts';

const event = {
  id: '019b9116-0ca0-7351-a3c0-10655539165f',
  title: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”; ký giao ước, phát tờ rơi \\ băng rôn ở thôn Ễ Ặ Ỡ',
  words: 'Dòng một\nDòng hai: lượt người, bản cam kết; '.repeat(4),
  place: 'Thôn 2, Xã Phước Hiệp',
  from: day('2026-12-31'),
  to: day('2026-12-31'),
  changedAt: '2026-01-06T02:15:00.000Z',
  changes: 2
};
const text = calendarText('Kế hoạch xã Phước Hiệp', [event]);

function parsed(ics: string) {
  const [found] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
  assert.ok(found);
  return new ICAL.Event(found);
}

test('a calendar program reads Vietnamese titles, commas, semicolons and line breaks as they were written', () => {
  const { summary, description, location } = parsed(text);
  assert.deepEqual([summary, description, location], [event.title, event.words, event.place]);
});

test('no line is longer than 75 octets, and no letter is cut in two', () => {
  const lines = text.split('\r\n');
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75),
    []
  );
  assert.equal(text.includes('\uFFFD'), false);
  assert.equal(/[^\r]\n/u.test(text), false);
});

test('an item is whole days, the last one included, and carries no time zone', () => {
  const { startDate, endDate } = parsed(text);
  assert.deepEqual(
    [startDate.isDate, String(startDate), String(endDate)],
    [true, '2026-12-31', '2027-01-01']
  );
  assert.equal(/TZID|VTIMEZONE/u.test(text), false);
  assert.match(text, /DTSTAMP:20260106T021500Z/u);
});

test('a server in Vietnam, in London and in Honolulu write the same bytes', () => {
  const code = `import { calendarText } from './src/render/ics/calendar-text.ts';
    process.stdout.write(calendarText('Kế hoạch xã Phước Hiệp', [${JSON.stringify(event)}]));`;
  for (const zone of ['Asia/Ho_Chi_Minh', 'Europe/London', 'Pacific/Honolulu']) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8'
    });
    assert.equal(stdout, text, zone);
  }
});

test('what has hours is written in UTC, and what was cancelled says so', () => {
  const hours = {
    begins: new Date('2026-12-31T19:30:00+07:00'),
    ends: new Date('2026-12-31T21:00:00+07:00')
  };
  const ics = calendarText('Diễn đàn', [{ ...event, hours, isCancelled: true }]);
  assert.match(ics, /DTSTART:20261231T123000Z\r\n/u);
  assert.match(ics, /DTEND:20261231T140000Z\r\n/u);
  assert.match(ics, /STATUS:CANCELLED/u);
  assert.doesNotMatch(ics, /TZID|VALUE=DATE/u);
});

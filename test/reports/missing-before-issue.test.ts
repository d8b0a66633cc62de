import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import draftReport from '#operations/issuing/draft-report.ts';
import editReport from '#operations/issuing/edit-report.ts';
import showReport from '#operations/issuing/show-report.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import { openOffice } from './signing.ts';

const { house, person } = await openOffice();
const officer = await person('congan.khamduc');
const { unit } = officer;
const span = { from: '2026-02-01', to: '2026-02-28' };
const session = {
  unit,
  day: '2026-02-20',
  host: 'police',
  coHosts: [],
  title: 'Buổi tuyên truyền thử',
  form: 'session',
  topics: ['crime-prevention'],
  attendances: '2500'
};

test('an odd record stands in the list before issue until somebody corrects or explains it', async () => {
  const report = randomUUIDv7();
  await house.perform(draftReport, officer, { id: report, report: 'month', unit, ...span });
  const record = randomUUIDv7();
  const hrefs = async (): Promise<readonly (string | undefined)[]> =>
    (await house.perform(showReport, officer, { report })).missing
      .filter(({ code }) => code === 'unanswered-hint')
      .map(({ href }) => href);
  const href = `/ban-ghi/${record}?xem-lai=1`;
  const done = await house.perform(recordActivity, officer, {
    id: randomUUIDv7(),
    record,
    kind: 'outreach-session',
    raw: session
  });
  assert.equal(done.hints.length, 1);
  assert.ok((await hrefs()).includes(href));
  await house.perform(correctRecord, officer, {
    id: randomUUIDv7(),
    record,
    raw: session,
    note: 'Đã kiểm tra: lễ mít tinh toàn xã'
  });
  assert.ok(!(await hrefs()).includes(href));
});

test('a sentence that people have to write is named until they have written it', async () => {
  const report = randomUUIDv7();
  await house.perform(draftReport, officer, { id: report, report: 'quarter', unit, ...span });
  const { missing, text, edition } = await house.perform(showReport, officer, { report });
  assert.ok(missing.some(({ code, blocks }) => code === 'left-to-people' && !blocks));
  const written = text
    .replace(/^Hai bên thống nhất tồn tại.*$/mu, 'Một số thôn ít hoạt động do thời tiết.')
    .replace(/^Hai bên bổ sung bài học.*$/mu, 'Bám sát cơ sở, phân công rõ việc.');
  await house.perform(editReport, officer, { report, text: written, edition });
  const after = await house.perform(showReport, officer, { report });
  assert.ok(after.missing.every(({ code }) => code !== 'left-to-people'));
});

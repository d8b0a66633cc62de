import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import closeWindow from '#operations/issuing/close-window.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import reportFile from '#operations/issuing/report-file.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import { openOffice } from './signing.ts';

const office = await (await openOffice()).on('2026-05-20');
const { house } = office;
const recorder = await office.person('congan.khamduc');
const leader = await office.person('lanhdao.congan.khamduc');
const { unit } = recorder;
const closed = { unit, from: '2026-03-15', to: '2026-04-14' };

test('what comes after the closing is told in the next report with the reasons that were given for it', async () => {
  await house.perform(closeWindow, recorder, closed);
  await office.signed({ report: 'month', ...closed }, leader);
  const reason = 'Thôn 3 gửi sổ về sau ngày chốt';
  const [first, second] = [session('2026-04-02'), session('2026-04-03')];
  await assert.rejects(house.perform(recordActivity, recorder, first), { code: 'window-closed' });
  await house.perform(recordActivity, recorder, { ...first, late: reason });
  await house.perform(recordActivity, recorder, { ...second, late: `${reason}.` });
  const phone = { ...session('2026-04-04'), writtenAt: '2026-04-04T03:00:00Z' };
  await house.perform(recordActivity, recorder, phone);

  const id = randomUUIDv7();
  const next = { report: 'month', unit, from: '2026-04-15', to: '2026-05-14' };
  await house.perform(draftReport, leader, { id, ...next, joint: false });
  const { bytes } = await house.perform(reportFile, leader, { report: id, format: 'fragment' });
  const html = new TextDecoder().decode(bytes);
  const row = html.split('<tr').find((one) => one.includes('Số buổi tuyên truyền'));
  assert.ok(row, 'the figure is restated');
  assert.match(row, /3 bản ghi vào sổ muộn/u);
  assert.match(row, /lý do vào sổ muộn: “Thôn 3 gửi sổ về sau ngày chốt” \(2\)/u);
  assert.match(row, /“ghi trên điện thoại ngày 04\/4\/2026, trước khi chốt sổ, nay mới có mạng”/u);
});

function session(day: string) {
  const raw = {
    title: 'Họp dân',
    topics: ['drugs'],
    form: 'session',
    attendances: 40,
    unit,
    day,
    host: 'police'
  };
  return { id: randomUUIDv7(), record: randomUUIDv7(), kind: 'outreach-session', raw };
}

import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import { deliverDue } from '#jobs/notices/deliver.ts';
import { NoticeRounds } from '#jobs/notices/notice-rounds.ts';
import addPushDevice from '#operations/notices/add-push-device.ts';
import chooseNotices from '#operations/notices/choose-notices.ts';
import failedMessages from '#operations/notices/failed-messages.ts';
import forgetMailAddress from '#operations/notices/forget-mail-address.ts';
import { findMailer } from '#operations/notices/mailer.ts';
import noticeSettings from '#operations/notices/notice-settings.ts';
import notices from '#operations/notices/notices.ts';
import { openPushSender } from '#operations/notices/push-sender.ts';
import readNotices from '#operations/notices/read-notices.ts';
import setMailAddress from '#operations/notices/set-mail-address.ts';
import verifyMailAddress from '#operations/notices/verify-mail-address.ts';
import signOut from '#operations/people/sign-out.ts';
import { openHouse } from '#operations/stage.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { begin } from '#store/people/sessions.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, phuocDuc, phuocHiep, TestHouse } from '#test/house.ts';
import { openMailbox } from './mailbox.ts';
import { isSignedBy, openPushService } from './push-service.ts';

const database = await testDatabase();
await loadCountry(database, '2023-07-11');
/** Moved by the tests; noon in Vietnam at first. */
let now = new Date('2023-07-11T05:00:00Z');
const told = new TestHouse(await openHouse(database, () => now));
const [mailbox, service] = await Promise.all([openMailbox(), openPushService()]);
const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-push-'));
const base = 'https://toandan.example.vn';
Object.assign(process.env, {
  TOANDAN_SMTP: mailbox.address,
  TOANDAN_SENDER: 'Toàn Dân <toandan@example.vn>',
  TOANDAN_ADDRESS: base,
  TOANDAN_PUSH: service.origin
});
const push = openPushSender(folder);
const ways = { mailer: findMailer(), push };
const rounds = new NoticeRounds(told.house);
test.after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([told.close(), mailbox.close(), service.close()]);
});
const { perform } = told.house;

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const elsewhere = await told.person('commune-front', phuocDuc, 'front');
const administrator = await told.person('administrator', 'vn@0');
const tokens = new Map<Person, string>();
for (const person of [police, front, elsewhere]) {
  tokens.set(person, await begin(database.owner, person.id, now));
}

/** What must never leave: words of records, of places and of people. */
const secret = 'Chuyên đề rất riêng về phòng chống ma túy';
const session = { title: secret, topics: ['drugs'], form: 'session' };
let days = 0;
const waitsForFront = () => {
  days += 1;
  const on = `2023-06-${String(days).padStart(2, '0')}`;
  return told.held(outreachSession, phuocHiep, on, session, {
    by: police,
    coHosts: ['front'],
    source: 'Biên bản bí mật số 7'
  });
};
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const round = async () => {
  await rounds.round(now);
  return deliverDue(database.owner, ways, now);
};
const unread = async (person: Person) =>
  (await perform(notices, person, {})).groups.find(({ source }) => source === 'to-confirm')?.unread ?? 0;

test('what waits is noticed by those whose area it touches, grouped, and once', async () => {
  await round();
  await waitsForFront();
  await waitsForFront();
  await round();
  await round();
  assert.equal(await unread(front), 2);
  assert.equal(await unread(police), 0);
  assert.equal(await unread(elsewhere), 0);
  const { groups } = await perform(notices, front, {});
  assert.equal(groups.filter(({ source }) => source === 'to-confirm').length, 1);
});

test('who signs in later is told of what waited meanwhile', async () => {
  const late = await told.person('front-leader', phuocHiep, 'front');
  await round();
  assert.equal(await unread(late), 0);
  await begin(database.owner, late.id, now);
  await round();
  assert.equal(await unread(late), 2);
});

test('a notice is read by its own person only, and goes when what waited is done', async () => {
  await perform(readNotices, front, {});
  assert.equal(await unread(front), 0);
  const record = await waitsForFront();
  await round();
  assert.equal(await unread(front), 1);
  assert.equal(
    (await perform(notices, police, {})).groups.some(({ source }) => source === 'to-confirm'),
    false
  );
  await told.confirmed(record, front);
  await round();
  assert.equal(await unread(front), 0);
});

test('an address is used only after the code that was sent to it has been given back', async () => {
  await perform(setMailAddress, front, { mail: 'can.bo@example.vn' });
  const code = /\b\d{6}\b/u.exec(mailbox.mails.at(-1)?.read.text ?? '')?.[0] ?? '';
  assert.deepEqual(mailbox.mails.at(-1)?.to, ['can.bo@example.vn']);
  await waitsForFront();
  await round();
  assert.equal(mailbox.mails.length, 1);
  const wrong = code === '000000' ? '000001' : '000000';
  assert.equal((await perform(verifyMailAddress, front, { code: wrong })).verified, false);
  assert.equal((await perform(verifyMailAddress, front, { code })).verified, true);
  const settings = await perform(noticeSettings, front, {});
  assert.deepEqual([settings.isVerified, settings.when], [true, 'at-once']);
  const kept = JSON.stringify([
    await database.owner`select * from contact`,
    await database.owner`select * from audit`
  ]);
  assert.equal(kept.includes(code), false);
});

test('a code is tried five times at most, and a new one is sent once a minute at most', async () => {
  await perform(setMailAddress, police, { mail: 'xa@example.vn' });
  await assert.rejects(perform(setMailAddress, police, { mail: 'xa@example.vn' }), {
    code: 'code-too-often'
  });
  const code = /\b\d{6}\b/u.exec(mailbox.mails.at(-1)?.read.text ?? '')?.[0] ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  for (let times = 0; times < 5; times += 1) await perform(verifyMailAddress, police, { code: wrong });
  assert.equal((await perform(verifyMailAddress, police, { code })).verified, false);
  await perform(forgetMailAddress, police, {});
});

test('one mail tells of all that waits, and holds how many and a link, and nothing of any record', async () => {
  const before = mailbox.mails.length;
  for (let times = 0; times < 3; times += 1) await waitsForFront();
  await round();
  const mails = mailbox.mails.slice(before);
  assert.equal(mails.length, 1);
  const { raw, read, to } = mails[0] ?? assert.fail();
  assert.deepEqual(to, ['can.bo@example.vn']);
  assert.match(read.subject ?? '', /^Toàn Dân: có \d+ việc đang chờ bạn$/u);
  assert.ok(read.text?.includes(`${base}/viec`));
  const whole = `${raw}\n${read.subject}\n${read.text}\n${read.html ?? ''}\n${JSON.stringify(read.headers)}`;
  for (const word of [
    secret,
    'ma túy',
    'bí mật',
    'Phước Hiệp',
    'Cán bộ thử',
    'tuyên truyền',
    front.id,
    'xác nhận'
  ]) {
    assert.equal(whole.toLocaleLowerCase('vi').includes(word.toLocaleLowerCase('vi')), false, word);
  }
  assert.equal(read.attachments.length, 0);
});

test('there is no storm: what comes within ten minutes goes into one more mail after them', async () => {
  const before = mailbox.mails.length;
  for (let times = 0; times < 5; times += 1) {
    await waitsForFront();
    later(1);
    await round();
  }
  assert.equal(mailbox.mails.length, before);
  later(10);
  await round();
  assert.equal(mailbox.mails.length, before + 1);
  assert.match(mailbox.mails.at(-1)?.read.subject ?? '', /có 5 việc/u);
});

test('who chose the morning gets one mail at seven, and who chose none gets none', async () => {
  await perform(chooseNotices, front, { mail: 'daily' });
  const before = mailbox.mails.length;
  await waitsForFront();
  later(60);
  await round();
  assert.equal(mailbox.mails.length, before);
  now = new Date('2023-07-12T00:00:30Z');
  await round();
  assert.equal(mailbox.mails.length, before + 1);
  await perform(chooseNotices, front, { mail: 'none' });
  await waitsForFront();
  later(60);
  await round();
  assert.equal(mailbox.mails.length, before + 1);
  await perform(chooseNotices, front, { mail: 'at-once' });
});

test('a mail that is refused is tried again later, then given up, and the administrator sees the code alone', async () => {
  later(60);
  mailbox.isFull = true;
  const before = mailbox.mails.length;
  await waitsForFront();
  await round();
  const [failed] = await perform(failedMessages, administrator, {});
  assert.deepEqual([failed?.trouble, failed?.attempts, failed?.hasGivenUp], ['451', 1, false]);
  assert.equal(JSON.stringify(failed).includes('example.vn'), false);
  mailbox.isFull = false;
  await round();
  assert.equal(mailbox.mails.length, before);
  later(2);
  await round();
  assert.equal(mailbox.mails.length, before + 1);
  mailbox.isFull = true;
  await waitsForFront();
  for (const minutes of [11, 2, 6, 31, 121, 481]) {
    later(minutes);
    await round();
  }
  const given = (await perform(failedMessages, administrator, {})).find(({ hasGivenUp }) => hasGivenUp);
  assert.equal(given?.attempts, 6);
  mailbox.isFull = false;
  await assert.rejects(perform(failedMessages, front, {}), { code: 'not-allowed' });
});

test('a browser decrypts how much waits and nothing else; the service between reads nothing', async () => {
  await perform(forgetMailAddress, front, {});
  const browser = await subscribed(front);
  await waitsForFront();
  await round();
  assert.equal(browser.messages.length, 1);
  const { text, bytes, headers } = browser.messages[0] ?? assert.fail();
  assert.deepEqual(Object.keys(JSON.parse(text)), ['count']);
  assert.equal(bytes.includes('count'), false);
  assert.equal(headers['content-encoding'], 'aes128gcm');
  assert.equal(isSignedBy(push.publicKey, headers.authorization ?? ''), true);
});

test('a browser that has left is forgotten, and signing out ends the messages to it', async () => {
  later(11);
  const left = await subscribed(front);
  left.answers = 410;
  await waitsForFront();
  await round();
  assert.equal((await perform(noticeSettings, front, {})).devices.length, 1);
  const token = tokens.get(front) ?? '';
  await perform(signOut, undefined, { token });
  tokens.set(front, await begin(database.owner, front.id, now));
  assert.deepEqual((await perform(noticeSettings, front, {})).devices, []);
});

test('a browser that somebody else used before takes messages for whoever subscribed last', async () => {
  const browser = await subscribed(front);
  const input = { id: randomUUIDv7(), ...keysOf(browser), label: 'Máy chung', token: tokens.get(police) };
  await perform(addPushDevice, police, input);
  assert.deepEqual((await perform(noticeSettings, front, {})).devices, []);
  assert.equal((await perform(noticeSettings, police, {})).devices.length, 1);
});

test('messages go to push services only, and a device needs a session of its own person', async () => {
  const browser = service.subscribe();
  const token = tokens.get(front);
  for (const endpoint of [
    'http://127.0.0.1:1/x',
    'https://example.org/push',
    'file:///etc/passwd',
    'https://fcm.googleapis.com:444/x'
  ]) {
    const input = { id: randomUUIDv7(), ...keysOf(browser), endpoint, label: '', token };
    await assert.rejects(perform(addPushDevice, front, input), { code: 'push-refused' }, endpoint);
  }
  const input = { id: randomUUIDv7(), ...keysOf(browser), label: '', token: tokens.get(police) };
  await assert.rejects(perform(addPushDevice, front, input), { code: 'not-signed-in' });
});

test('the keys of push are made once and lie in the data folder, for its owner only', () => {
  const file = path.join(folder, 'keys', 'push.json');
  const before = readFileSync(file, 'utf8');
  assert.equal(openPushSender(folder).publicKey, push.publicKey);
  assert.equal(readFileSync(file, 'utf8'), before);
  assert.equal(statSync(file).mode & 0o077, 0);
});

test('without its three settings no mail is sent, and a wrong one stops the server without showing it', () => {
  const full = { TOANDAN_SMTP: 'smtp://u:geheim@h', TOANDAN_SENDER: 'a@b.vn', TOANDAN_ADDRESS: base };
  assert.ok(findMailer(full));
  for (const name of Object.keys(full)) assert.equal(findMailer({ ...full, [name]: '' }), undefined, name);
  assert.throws(
    () => findMailer({ ...full, TOANDAN_SMTP: 'geheim' }),
    (error: Error) => !JSON.stringify(error).includes('geheim') && !error.message.includes('geheim')
  );
});

async function subscribed(person: Person) {
  const browser = service.subscribe();
  const token = tokens.get(person);
  await perform(addPushDevice, person, {
    id: randomUUIDv7(),
    ...keysOf(browser),
    label: 'Điện thoại',
    token
  });
  return browser;
}

function keysOf({ endpoint, p256dh, auth }: ReturnType<typeof service.subscribe>) {
  return { endpoint, p256dh, auth };
}

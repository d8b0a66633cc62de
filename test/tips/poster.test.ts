import assert from 'node:assert/strict';
import test from 'node:test';

import { isAsOnPoster } from '../../src/routes/(tips)/_browser/compare-poster.ts';
import tipPoster from '#operations/tips/tip-poster.ts';
import { onionAddress } from '#operations/tips/onion-address.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesReceiver, boxOf } from './keys.ts';

const khamDuc = '20722@2025-07-01';
const today = '2026-11-20';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;
await becomesReceiver(house, await told.person('commune-police', khamDuc), 'Công an xã Khâm Đức');

test('a poster carries address and fingerprint, and has no QR code while the server has no address', async () => {
  delete process.env['TOANDAN_ADDRESS'];
  const without = await house.perform(tipPoster, undefined, { unit: khamDuc });
  assert.equal(without.qr, undefined);
  process.env['TOANDAN_ADDRESS'] = 'https://toandan.example.vn';
  const poster = await house.perform(tipPoster, undefined, { unit: khamDuc });
  assert.equal(poster.address, 'https://toandan.example.vn/bao-tin?xa=20722');
  assert.match(poster.qr ?? '', /^<svg /u);
  assert.match(poster.fingerprint, /^(?:[a-z]+ ){7}[a-z]+$/u);
});

test('keys that differ from those of the poster are noticed by the browser, whatever fingerprint the server tells', async () => {
  const box = await boxOf(house, khamDuc);
  const printed = `#dau=${box.fingerprint.replaceAll(' ', '-')}`;
  assert.equal(await isAsOnPoster([box], printed), true);
  assert.equal(await isAsOnPoster([box], ''), true);
  await becomesReceiver(house, await told.person('tip-receiver', khamDuc), 'Người khác');
  const changed = await boxOf(house, khamDuc);
  assert.equal(await isAsOnPoster([{ ...changed, fingerprint: box.fingerprint }], printed), false);
});

test('an onion address that is none is refused when the server starts to use it', () => {
  assert.equal(onionAddress({}), undefined);
  const good = `http://${'a'.repeat(56)}.onion`;
  assert.equal(onionAddress({ TOANDAN_ONION: `${good}/` }), good);
  for (const bad of ['http://ngan.onion', good.replace('http', 'https'), 'abc']) {
    assert.throws(() => onionAddress({ TOANDAN_ONION: bad }), { code: 'setting-refused' });
  }
});

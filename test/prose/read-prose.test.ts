import assert from 'node:assert/strict';
import test from 'node:test';

import type { Indicator } from '#engine/indicators/indicator.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { indicators } from '#programme/catalogue.ts';
import { proseLexicon, proseLexiconOf } from '#programme/reading/prose-lexicon.ts';

const first = (text: string, lexicon = proseLexicon) => readProse(text, lexicon)[0];

test('a new indicator is read by its own phrases, with no change to the reader', () => {
  const text = 'Toàn huyện có 14 bến đò an toàn.';
  const [model] = [...indicators.values()];
  assert.ok(model);
  const piers: Indicator = {
    ...model,
    id: 'safe-piers',
    phrases: ['bến đò an toàn'],
    proseCode: 'model_sites'
  };
  assert.notEqual(first(text)?.indicator, 'safe-piers');
  const claim = first(text, proseLexiconOf([...indicators.values(), piers]));
  assert.equal(claim?.indicator, 'safe-piers');
  assert.equal(claim.code, 'model_sites');
  assert.equal(claim.noun, 'bến đò an toàn');
  assert.deepEqual(claim.because, { rule: 'number', phrase: 'bến đò an toàn' });
});

test('a claim says which rule read the number and which phrase told what it counts', () => {
  assert.deepEqual(first('Hàng trăm nguồn tin đã đến với công an xã.')?.because, {
    rule: 'vague',
    phrase: 'nguồn tin'
  });
});

test('a claim that no phrase explains says why it is unsure', () => {
  assert.match(first('Cả xã trồng được 350 gốc bưởi.')?.doubt?.vi ?? '', /Không có cụm từ nào/u);
});

test('offsets are those of the text as given: byte order mark, CRLF, accents apart', () => {
  const text = '\ufeffXã Hà Ra\r\nTổ chức 12 buổi tuyên truyền\r\n'.normalize('NFD');
  const claim = first(text);
  assert.equal(text.slice(claim?.start, claim?.end).normalize('NFC'), '12 buổi tuyên truyền');
  assert.equal(claim?.noun, 'buổi tuyên truyền');
  assert.equal(claim.code, 'outreach_sessions');
});

test('the motto above a report names no place', () => {
  const text = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nHuyện Phước Sơn tổ chức 12 buổi tuyên truyền.';
  assert.equal(first(text)?.unit, 'huyện Phước Sơn');
  assert.equal(first('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTổ chức 12 buổi tuyên truyền.')?.unit, null);
});

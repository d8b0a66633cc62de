import assert from 'node:assert/strict';
import test from 'node:test';

import exifr from 'exifr';
import sharp from 'sharp';

import { codeOfSent, READ, writtenTip } from './left-tip.ts';
import { openedTip } from './opened-tip.ts';
import { type Site, visiting } from './site.ts';
import { marker, tellingPhoto, tellingSound } from './telling-files.ts';

const receiver = 'congan.khamduc';

/** What a phone writes into photos and recordings does not reach the receivers, nor anybody else. */
export function senderFiles(site: Site): void {
  test('of a photo only the picture is sealed: no place, device or other word, with script and without', async () => {
    const buffer = await tellingPhoto();
    assert.deepEqual(Object.keys((await exifr.gps(buffer)) ?? {}), ['latitude', 'longitude']);
    for (const script of [true, false]) {
      const code = await visiting(site, { width: 360, script }, async (page) => {
        await writtenTip(page, 'Xe chở gỗ, ảnh kèm theo');
        await page.getByLabel('Ảnh').setInputFiles({ name: `${marker}.jpg`, mimeType: 'image/jpeg', buffer });
        if (!script) await page.waitForTimeout(READ);
        return codeOfSent(page);
      });
      const [message] = await openedTip(site, receiver, code);
      const [photo] = message?.files ?? [];
      assert.ok(photo && message?.files.length === 1);
      const told = message.told as { readonly sealedBy: string; readonly files: unknown };
      assert.equal(told.sealedBy, script ? 'browser' : 'server');
      assert.deepEqual(told.files, [{ type: 'image/jpeg' }]);
      const { format, width, height, exif, xmp, iptc } = await sharp(photo).metadata();
      assert.deepEqual(
        { format, width, height, exif, xmp, iptc },
        {
          format: 'jpeg',
          width: 320,
          height: 200,
          exif: undefined,
          xmp: undefined,
          iptc: undefined
        }
      );
      const said = Buffer.from(photo).toString('latin1') + JSON.stringify(told);
      for (const gone of [marker, 'Exif', 'http:', 'GPS']) assert.ok(!said.includes(gone), gone);
    }
  });

  test('of a recording only the sound is sealed: one channel of 16 kHz in a plain file, without what the phone wrote', async () => {
    const buffer = tellingSound();
    assert.ok(buffer.includes(marker));
    const code = await visiting(site, { width: 360 }, async (page) => {
      await writtenTip(page, 'Nghe tiếng máy ban đêm');
      await page.getByLabel('Ghi âm').setInputFiles({ name: `${marker}.wav`, mimeType: 'audio/wav', buffer });
      return codeOfSent(page);
    });
    const [message] = await openedTip(site, receiver, code);
    const [sound] = message?.files ?? [];
    assert.ok(sound && message?.files.length === 1);
    assert.deepEqual((message.told as { files?: unknown }).files, [{ type: 'audio/wav' }]);
    const wav = Buffer.from(sound);
    assert.equal(wav.toString('latin1', 0, 4) + wav.toString('latin1', 8, 16), 'RIFFWAVEfmt ');
    const [kind, channels, rate, depth] = [20, 22, 24, 34].map((at) => wav.readUInt16LE(at));
    assert.deepEqual({ kind, channels, rate, depth }, { kind: 1, channels: 1, rate: 16_000, depth: 16 });
    assert.equal(wav.toString('latin1', 36, 40), 'data');
    const data = wav.readUInt32LE(40);
    assert.equal(wav.length, 44 + data);
    assert.ok(Math.abs(data / 2 - 8000) < 100, `${data / 2} samples of half a second`);
    assert.ok(!wav.includes(marker) && !JSON.stringify(message.told).includes(marker));
    assert.ok(Math.abs(tone(wav.subarray(44)) - 440) < 5, `${tone(wav.subarray(44))} Hz`);
  });
}

/** Hertz, by how often the samples turn positive in half a second. */
function tone(data: Buffer): number {
  let turns = 0;
  for (let at = 2; at + 1 < data.length; at += 2) {
    if (data.readInt16LE(at - 2) < 0 && data.readInt16LE(at) >= 0) turns += 1;
  }
  return turns * 2;
}

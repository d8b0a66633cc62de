import assert from 'node:assert/strict';
import test from 'node:test';

import exifr from 'exifr';
import { phonePhoto } from '../evidence/pictures.ts';
import { violations } from './accessibility.ts';
import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

export function evidence(site: Site): void {
  test('a photo goes with the record without script; one that is refused is named and loses nothing', async () => {
    const visitor = { as: 'congan.phuochiep', script: false, width: 360, touch: true };
    await visiting(site, visitor, async (page) => {
      await fillSession(page, 'Họp dân có ảnh kèm theo');
      await page.locator('summary', { hasText: 'Ảnh, tệp kèm theo' }).click();
      await page.getByLabel('Ảnh hoặc tệp').setInputFiles([
        { name: 'Họp thôn.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await phonePhoto(1200, 900)) },
        { name: 'Sơ đồ thôn.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(svg) }
      ]);
      await page.getByLabel('Ảnh chụp gì').fill('Bà con ngồi nghe trong nhà sinh hoạt');
      await page.getByLabel('Không nhận rõ mặt ai').check();
      await send(page);
      await page.getByText('Bản ghi đã được ghi đầy đủ').waitFor();
      await page.getByText('Không nhận “Sơ đồ thôn.jpg”: hình SVG').waitFor();
      await page.getByRole('link', { name: 'Mở bản ghi để đính kèm lại' }).click();

      const picture = page.getByRole('img', { name: 'Bà con ngồi nghe trong nhà sinh hoạt' });
      await picture.scrollIntoViewIfNeeded();
      // Rejects when there is no picture to show; on a busy machine it takes a moment to come.
      await picture.evaluate((one: HTMLImageElement) => one.decode());
      assert.equal(await page.locator('html').evaluate((one) => one.scrollWidth), 360);
      const address = new URL(
        await picture.locator('xpath=..').getAttribute('href').then(String),
        page.url()
      );
      const answer = await page.request.get(address.href);
      const { 'content-type': type, 'x-content-type-options': sniff } = answer.headers();
      assert.deepEqual([type, sniff], ['image/jpeg', 'nosniff']);
      assert.equal(await exifr.parse(await answer.body(), true), undefined);

      await visiting(site, { as: 'congan.khamduc' }, async (elsewhere) => {
        assert.equal((await elsewhere.request.get(address.href)).status(), 404);
      });
      await visiting(site, {}, async (nobody) => {
        assert.match((await nobody.request.get(address.href)).url(), /dang-nhap/u);
      });
    });
  });

  test('on its page a record is given a photo, which is detached again with its reason', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await fillSession(page, 'Họp dân, ảnh gửi sau');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      await page.locator('summary', { hasText: 'Ảnh, tệp kèm theo' }).click();
      const buffer = Buffer.from(await phonePhoto(640, 480, '#2e7d32'));
      await page
        .getByLabel('Ảnh hoặc tệp')
        .setInputFiles({ name: 'Sân.jpg', mimeType: 'image/jpeg', buffer });
      await page.getByLabel('Ảnh chụp gì').fill('Sân nhà văn hóa thôn');
      await page.getByRole('button', { name: 'Đính kèm' }).click();
      await page.getByText('chưa cho biết những người trong ảnh').first().waitFor();
      assert.equal(await page.getByLabel('Ảnh chụp gì').inputValue(), 'Sân nhà văn hóa thôn');

      await page
        .getByLabel('Ảnh hoặc tệp')
        .setInputFiles({ name: 'Sân.jpg', mimeType: 'image/jpeg', buffer });
      await page.getByLabel('Ảnh chỉ có cảnh, vật').check();
      await page.getByRole('button', { name: 'Đính kèm' }).click();
      await page.getByText('Đã đính kèm').waitFor();
      await page.getByRole('img', { name: 'Sân nhà văn hóa thôn' }).waitFor();
      const path = new URL(page.url()).pathname;
      await visiting(site, { as: 'mattran.phuochiep', width: 360 }, async (other) => {
        await other.goto(path);
        await other.locator('summary', { hasText: 'Ảnh, tệp kèm theo' }).click();
        assert.deepEqual(await violations(other, path), []);
        assert.equal(
          await other.getByText('Gỡ “Sân.jpg”').count(),
          0,
          'the side that attached it detaches it'
        );
      });

      await page.locator('summary', { hasText: 'Gỡ “Sân.jpg”' }).click();
      await page.locator('form[action="?/go-tep"] textarea').fill('Nhầm ảnh của thôn khác');
      await page.getByRole('button', { name: 'Gỡ “Sân.jpg”' }).click();
      await page.getByText('Đã gỡ tệp').waitFor();
      assert.equal(await page.getByRole('img', { name: 'Sân nhà văn hóa thôn' }).count(), 0);
      await page.getByText('Gỡ tệp đính kèm').waitFor();
    });
  });
}

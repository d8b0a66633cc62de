import assert from 'node:assert/strict';
import test from 'node:test';

import { fillSession, figureOfToday, send, sessionsToday } from './session-form.ts';
import { type Site, visiting } from './site.ts';

export function recordedSession(site: Site): void {
  test('a session that was recorded raises its figure by one and is found behind it', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      const before = await sessionsToday(page);
      await fillSession(page, 'Họp dân về an toàn cháy nổ ngày hôm nay');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      assert.match(page.url(), /\/ban-ghi\/[0-9a-f-]{36}\?/u);
      assert.equal(await sessionsToday(page), before + 1);

      await page.goto(await figureOfToday(page));
      await page.getByRole('link', { name: 'Họp dân về an toàn cháy nổ ngày hôm nay' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Họp dân về an toàn cháy nổ ngày hôm nay' })
        .waitFor();

      await page.goto('/ban-ghi?tim=an+toan+chay+no+ngay+hom+nay');
      assert.equal(await page.locator('tbody tr').count(), 1);
    });
  });

  test('a form that is sent twice records once', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await fillSession(page, 'Gửi hai lần');
      const form = await page
        .locator('form[action="?/ghi"]')
        .evaluate((one) =>
          Object.fromEntries(
            [...new FormData(one as HTMLFormElement)].map(([name, value]) => [name, String(value)])
          )
        );
      const send = () =>
        page.request.post('/ghi/outreach-session?/ghi', {
          form,
          headers: { origin: site.origin, accept: 'text/html' },
          maxRedirects: 0
        });
      assert.equal((await send()).status(), 303);
      assert.equal((await send()).status(), 303);
      await page.goto('/ban-ghi?tim=gui+hai+lan');
      assert.equal(await page.locator('tbody tr').count(), 1);
    });
  });

  test('a correction keeps the earlier value in view and a withdrawal lowers the figure', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      await fillSession(page, 'Buổi sẽ được đính chính');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      const address = page.url().replace(/\?.*/u, '');
      const counted = await sessionsToday(page);

      await page.goto(`${address}/dinh-chinh`);
      await page.getByLabel('Lượt người dự').fill('90');
      await page.getByLabel('Lý do đính chính').fill('Đếm lại theo danh sách điểm danh');
      await page.getByRole('button', { name: 'Ghi đính chính' }).click();
      await page.getByText('Đã ghi bản đính chính').waitFor();
      assert.match((await page.locator('del').first().textContent()) ?? '', /85/u);
      assert.match((await page.locator('ins').first().textContent()) ?? '', /90/u);

      await page.locator('summary', { hasText: 'Rút bản ghi' }).click();
      await page.locator('details[open] textarea[name=note]').fill('Ghi trùng với buổi khác');
      await page.getByRole('button', { name: 'Rút bản ghi' }).click();
      await page.getByText('Đã rút bản ghi').waitFor();
      assert.equal(await sessionsToday(page), counted - 1);
    });
  });

  test('a draft is kept, continued and gone once it is recorded', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await fillSession(page, 'Bản nháp còn dở');
      await page.getByRole('button', { name: 'Lưu nháp' }).click();
      await page.getByText('Đã lưu nháp').waitFor();
      await page.goto('/');
      await page.getByRole('link', { name: 'Bản nháp còn dở' }).click();
      assert.equal(await page.getByLabel('Lượt người dự').inputValue(), '85');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      await page.goto('/ghi');
      assert.equal(await page.getByRole('link', { name: 'Bản nháp còn dở' }).count(), 0);
    });
  });
}

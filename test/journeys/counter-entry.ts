import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { fillSession, send, sessionsToday } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const title = 'Buổi mà hai bên đếm khác nhau';

export function counterEntry(site: Site): void {
  test('the Front mends what the police recorded, and the police takes it over: it counts as mended', async () => {
    const counted = await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      const before = await sessionsToday(page);
      await fillSession(page, title);
      await page
        .getByRole('group', { name: /^Đơn vị phối hợp/u })
        .getByLabel('Mặt trận Tổ quốc Việt Nam')
        .check();
      await send(page);
      await page.getByText('chờ bên phối hợp xác nhận').first().waitFor();
      return before;
    });

    await visiting(site, { as: 'mattran.phuochiep', script: false, width: 360 }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: new RegExp(`^Sửa rồi xác nhận.*${title}`, 'u') }).click();
      await page.getByLabel('Lượt người dự').fill('97');
      await page.getByRole('button', { name: 'Gửi bản sửa' }).click();
      await page.getByText('Chưa có lý do').first().waitFor();
      assert.equal(await page.getByLabel('Lượt người dự').inputValue(), '97', 'what was typed stays');
      await page.getByLabel('Vì sao sửa').fill('Có thêm người đứng ngoài hội trường');
      await page.getByRole('button', { name: 'Gửi bản sửa' }).click();
      await page.getByText('Đã gửi bản sửa').waitFor();
      assert.equal(await page.locator('tr.differs').count(), 1);
      await noSidewaysScroll(page);
      assert.equal(await sessionsToday(page), counted);
    });

    await visiting(site, { as: 'congan.phuochiep', script: false, width: 360 }, async (page) => {
      await page.goto('/viec');
      await page.getByRole('heading', { name: /^Chờ bên mình trả lời bản sửa/u }).waitFor();
      await page.getByRole('link', { name: title, exact: true }).click();
      const row = page.locator('tr.differs');
      assert.match((await row.textContent()) ?? '', /85 lượt người.*97 lượt người/su);
      await page.getByLabel('Viết trao đổi').fill('Đã đối chiếu danh sách, Mặt trận đếm đúng');
      await page.getByRole('button', { name: 'Gửi trao đổi' }).click();
      await page.getByText('Đã gửi trao đổi').waitFor();
      await page.getByRole('button', { name: 'Đánh dấu cần theo dõi' }).click();
      await page.getByText('Đã đánh dấu cần theo dõi').waitFor();
      await page.getByRole('button', { name: 'Lấy theo bản sửa' }).click();
      await page.getByText('Đã lấy theo bản sửa').waitFor();
      assert.equal(await page.locator('tr.differs').count(), 0);
      await page.getByText('97 lượt người').first().waitFor();
      assert.equal(await sessionsToday(page), counted + 1);
    });

    await visiting(site, { as: 'mattran.phuochiep' }, async (page) => {
      await page.goto('/ban-ghi?theo-doi=co');
      await page.getByRole('link', { name: title, exact: true }).click();
      await page.getByText('Đã đối chiếu danh sách, Mặt trận đếm đúng').first().waitFor();
      await page.getByRole('button', { name: 'Bỏ đánh dấu theo dõi' }).click();
      await page.getByText('Đã bỏ đánh dấu theo dõi').waitFor();
    });
  });
}

async function noSidewaysScroll(page: Page): Promise<void> {
  const [wide, seen] = [await page.locator('body').evaluate((one) => one.scrollWidth), 360];
  assert.ok(wide <= seen, `the page is ${wide} wide on a screen of ${seen}`);
}

import assert from 'node:assert/strict';
import test from 'node:test';

import { violations } from './accessibility.ts';
import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const titles = ['Buổi chung thứ nhất', 'Buổi chung thứ hai', 'Buổi chung thứ ba'];

export function confirmMany(site: Site): void {
  test('the Front confirms several sessions of a list at once and rejects another with a reason, without script', async () => {
    await visiting(site, { as: 'congan.phuocnang' }, async (page) => {
      for (const title of titles) {
        await fillSession(page, title);
        await page
          .getByRole('group', { name: /^Đơn vị phối hợp/u })
          .getByLabel('Mặt trận Tổ quốc Việt Nam')
          .check();
        await send(page);
        await page.getByText('chờ bên phối hợp xác nhận').waitFor();
      }
    });
    await visiting(site, { as: 'mattran.phuocnang', script: false }, async (page) => {
      await page.goto('/ban-ghi?cho=front&tim=buoi+chung');
      await page.getByRole('button', { name: 'Xác nhận các mục đã chọn' }).click();
      await page.getByText('Chưa chọn bản ghi nào').waitFor();
      await page.getByRole('link', { name: 'Trở lại danh sách' }).click();
      await page.getByRole('link', { name: 'Chọn tất cả (3)' }).click();
      assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 3);
      await page.getByLabel('Chọn: Buổi chung thứ ba').uncheck();
      await page.getByRole('button', { name: 'Xác nhận các mục đã chọn' }).click();
      await page.getByText('Đã xác nhận: 2').waitFor();
      assert.equal(await page.locator('tbody tr').count(), 2);

      await page.goto('/viec');
      await page.getByLabel('Chọn: Buổi chung thứ ba').check();
      await page.locator('summary', { hasText: 'Không xác nhận các mục đã chọn' }).click();
      await page.getByRole('button', { name: 'Không xác nhận các mục đã chọn' }).click();
      await page.getByText('Chưa có lý do').first().waitFor();
      await page.getByLabel('Lý do chung cho các mục đã chọn').fill('Mặt trận không dự buổi này');
      await page.getByRole('button', { name: 'Không xác nhận các mục đã chọn' }).click();
      await page.getByText('Đã ghi là không xác nhận: 1').waitFor();
      await page.goto('/ban-ghi?cho=front&tim=buoi+chung');
      assert.equal(await page.locator('tbody tr').count(), 0);
    });
  });

  test('axe finds nothing on a list with boxes to tick, on a phone and at a desk', async () => {
    for (const width of [360, 1280]) {
      await visiting(site, { as: 'mattran.khamduc', width }, async (page) => {
        const found: string[] = [];
        for (const path of ['/ban-ghi?cho=front', '/viec']) {
          await page.goto(path);
          assert.ok((await page.getByRole('checkbox').count()) > 0, path);
          found.push(...(await violations(page, path)));
        }
        assert.deepEqual(found, []);
      });
    }
  });
}

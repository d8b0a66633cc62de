import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const work = 'Phòng, chống đuối nước dịp hè';

export function plannedWork(site: Site): void {
  test('what is planned is recorded from the plan, counts there once, and opens to its record', async () => {
    await visiting(site, { as: 'congan.phuocnang', width: 360 }, async (page) => {
      await page.goto('/ke-hoach');
      await page.getByLabel('Kế hoạch của').selectOption({ label: 'Riêng bên mình' });
      await page.getByRole('button', { name: 'Lập kế hoạch' }).click();
      await addItem(page);
      await page
        .getByRole('listitem')
        .filter({ hasText: work })
        .getByRole('link', { name: /^Ghi từ kế hoạch/u })
        .click();
      assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), work);
      await page.locator('input[name=topics]:visible').first().check();
      await page.locator('input[name=form]:visible').first().check();
      await send(page);
      await page.waitForURL(/\/ban-ghi\/[0-9a-f-]+\?xong=da-ghi/u);
      const record = new URL(page.url()).pathname;
      await page.getByText('Theo kế hoạch:').getByRole('link').click();
      await page.getByText('1 / 2 bản ghi').waitFor();
      assert.equal(await page.locator('tbody a').first().getAttribute('href'), record);
    });
  });

  test('without script, an item is changed with a reason, and both versions stand in the history', async () => {
    await visiting(site, { as: 'congan.phuocnang', script: false }, async (page) => {
      await page.goto('/ke-hoach');
      await page
        .getByRole('link', { name: /Xã Phước Năng · Công an/u })
        .first()
        .click();
      await page.getByRole('link', { name: work }).first().click();
      await page.locator('summary', { hasText: 'Sửa hạng mục' }).click();
      await page.getByLabel('Số lượng phải làm').fill('3');
      await page.getByRole('button', { name: 'Sửa hạng mục' }).click();
      await page.getByRole('alert').first().waitFor();
      await page.getByLabel('Lý do').first().fill('Xã giao thêm một buổi');
      await page.getByRole('button', { name: 'Sửa hạng mục' }).click();
      await page.getByText('Đã sửa hạng mục').waitFor();
      await page.getByText('Xã giao thêm một buổi').waitFor();
      await page.getByText('1 / 3 bản ghi').waitFor();
    });
  });

  test('what is due from the plan stands in the work list and opens a filled form', async () => {
    await visiting(site, { as: 'congan.khamduc' }, async (page) => {
      await page.goto('/viec');
      const due = page.getByRole('region', { name: /^Đến hạn theo kế hoạch/u });
      await due.getByRole('link').first().click();
      await page.getByText('Ghi theo kế hoạch').waitFor();
    });
  });
}

async function addItem(page: Page): Promise<void> {
  await page.getByLabel('Loại hoạt động').selectOption('outreach-session');
  await page.getByRole('button', { name: 'Thêm hạng mục' }).click();
  await page.getByLabel('Nội dung công việc').fill(work);
  await page.getByLabel('Số lượng phải làm').fill('2');
  await page.getByRole('button', { name: 'Thêm vào kế hoạch' }).click();
  await page.getByText('Đã thêm hạng mục').waitFor();
}

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { type Site, visiting } from './site.ts';

const address = '/ghi/outreach-session/bang';

export function tableEntry(site: Site): void {
  test('a table with a wrong row records nothing at first, then the right rows, and keeps the wrong one to be mended', async () => {
    await visiting(site, { as: 'congan.phuocthanh', script: false }, async (page) => {
      await begin(page);
      await cell(page, 0, 'day').fill('1');
      await cell(page, 0, 'title').fill('Dòng bảng thứ nhất');
      await cell(page, 2, 'day').fill('1');
      await cell(page, 2, 'title').fill('Dòng bảng thứ hai');
      await cell(page, 2, 'attendances').fill('nhiều');
      await page.getByRole('button', { name: 'Thêm 10 dòng' }).click();
      assert.equal(await cell(page, 2, 'title').inputValue(), 'Dòng bảng thứ hai');
      await cell(page, 19, 'title').waitFor();
      await save(page);
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Dòng 3: “Lượt người dự”/u);
      assert.equal(await found(page), 0);

      await page.goBack();
      await page.getByRole('button', { name: 'Chỉ ghi 1 dòng đúng' }).click();
      await page.getByText('Đã ghi 1 việc').waitFor();
      await page.getByText('Còn 1 dòng chưa ghi').waitFor();
      assert.equal(await cell(page, 0, 'title').inputValue(), 'Dòng bảng thứ hai');
      await cell(page, 0, 'attendances').fill('60');
      await save(page);
      await page.getByText('Đã ghi 1 việc').waitFor();
      assert.equal(await found(page), 2);
    });
  });

  test('rows copied from a sheet are pasted into the table', async () => {
    await visiting(site, { as: 'congan.phuocthanh' }, async (page) => {
      await begin(page);
      await page.waitForLoadState('networkidle');
      const lines = Array.from(
        { length: 12 },
        (_, index) => `1\tThôn ${index}\tDán từ trang tính ${index}\t${50 + index}`
      );
      await cell(page, 0, 'day').evaluate((input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, lines.join('\n'));
      assert.equal(await cell(page, 11, 'attendances').inputValue(), '61');
      await save(page);
      await page.getByText('Đã ghi 12 việc').waitFor();
      await page.goto('/ban-ghi?tim=dan+tu+trang+tinh');
      assert.equal(await page.locator('tbody tr').count(), 12);
    });
  });

  test('axe finds nothing on the table, and it fits a phone', async () => {
    for (const width of [360, 1280]) {
      const all = await visiting(site, { as: 'congan.phuocthanh', width }, async (page) => {
        await page.goto(address);
        return violations(page, address);
      });
      assert.deepEqual(all, []);
    }
  });
}

/** The month before, whose days have all come. */
async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Tháng', { exact: true }).selectOption({ index: 1 });
  await page.locator('input[name=topics]:visible').first().check();
  await page.getByLabel('Họp dân, sinh hoạt khu dân cư').check();
}

function cell(page: Page, row: number, column: string) {
  return page.locator(`[name="r.${row}.${column}"]`);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi tất cả các dòng' }).click();
}

async function found(page: Page): Promise<number> {
  await page.goto('/ban-ghi?tim=dong+bang+thu');
  return page.locator('tbody tr').count();
}

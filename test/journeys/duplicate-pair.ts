import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const police = { as: 'congan.phuocchanh' } as const;
const front = { as: 'mattran.phuocchanh' } as const;

/** A session of the person's own side alone; stays on the record's page. */
async function record(page: Page, title: string): Promise<string> {
  await fillSession(page, title);
  await send(page);
  await page.getByText('Đã ghi', { exact: false }).first().waitFor();
  return new URL(page.url()).pathname;
}

export function duplicatePair(site: Site): void {
  test('what both sides recorded stands side by side, is merged, and parted again, without script', async () => {
    await visiting(site, police, (page) => record(page, 'Tuyên truyền ma túy học đường ở trường nội trú'));
    await visiting(site, front, async (page) => {
      await record(page, 'Ma tuy hoc duong o truong noi tru');
      await page.getByText('Có thể trùng với bản ghi khác').waitFor();
    });
    await visiting(site, { ...front, script: false, width: 360 }, async (page) => {
      await page.goto('/viec');
      await page.getByRole('heading', { name: 'Có thể trùng giữa hai bên' }).waitFor();
      await page.goto('/trung-lap');
      const pair = page.locator('section', { hasText: 'ma túy học đường ở trường nội trú' });
      await pair.getByText('giống nhau', { exact: false }).first().waitFor();
      assert.ok((await pair.getByText('khác nhau', { exact: true }).count()) > 0);
      assert.deepEqual(await violationsWithScript(site, '/trung-lap'), []);
      await pair.getByRole('button', { name: 'Gộp làm một' }).click();
      await page.getByText('Đã gộp làm một').waitFor();
      assert.equal(await page.getByText('ma túy học đường ở trường nội trú').count(), 0);

      await page.goto('/ban-ghi?tim=hoc+duong+o+truong');
      await page.getByRole('link', { name: 'Ma tuy hoc duong o truong noi tru', exact: true }).click();
      await page.getByRole('heading', { name: 'Đã gộp vào' }).waitFor();
      await page.getByRole('link', { name: /Tuyên truyền ma túy học đường ở trường nội trú/u }).click();
      await page.getByRole('heading', { name: 'Gộp từ' }).waitFor();
      await page.getByRole('button', { name: /Tách ra/u }).click();
      await page.getByText('Đã ghi nhận là hai hoạt động khác nhau').waitFor();
      await page.getByRole('button', { name: /Xem lại cặp này/u }).click();
      await page.getByText('được mở lại để xem xét').waitFor();
    });
  });

  test('ticked pairs are merged together', async () => {
    await visiting(site, front, async (page) => {
      await page.goto('/trung-lap');
      await page.getByRole('button', { name: 'Gộp các cặp đã chọn' }).click();
      await page.getByText('Chưa chọn cặp nào').waitFor();
      const boxes = page.getByRole('checkbox', { name: /^Chọn cặp/u });
      const before = await boxes.count();
      assert.ok(before > 0);
      await page.getByRole('checkbox', { name: /ma túy học đường ở trường nội trú/u }).check();
      await page.getByRole('button', { name: 'Gộp các cặp đã chọn' }).click();
      await page.getByText('Đã gộp 1 cặp').waitFor();
      assert.equal(await boxes.count(), before - 1);
    });
  });
}

function violationsWithScript(site: Site, path: string): Promise<readonly string[]> {
  return visiting(site, { ...front, width: 360 }, async (page) => {
    await page.goto(path);
    return violations(page, path);
  });
}

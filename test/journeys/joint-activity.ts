import assert from 'node:assert/strict';
import test from 'node:test';

import { fillSession, send, sessionsToday } from './session-form.ts';
import { type Site, visiting } from './site.ts';

export function jointActivity(site: Site): void {
  test('a joint activity of the police counts only once the Front has confirmed it', async () => {
    const counted = await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      const before = await sessionsToday(page);
      await fillSession(page, 'Buổi làm chung với Mặt trận');
      await page
        .getByRole('group', { name: /^Đơn vị phối hợp/u })
        .getByLabel('Mặt trận Tổ quốc Việt Nam')
        .check();
      await send(page);
      await page.getByText('chờ bên phối hợp xác nhận').waitFor();
      assert.equal(await sessionsToday(page), before);
      return before;
    });
    await visiting(site, { as: 'mattran.phuochiep', script: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: /Buổi làm chung với Mặt trận/u }).click();
      await page.getByText('Đã xác nhận').first().waitFor();
      assert.equal(await sessionsToday(page), counted + 1);
    });
  });

  test('the Front rejects with a reason, which stands in the history', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      await fillSession(page, 'Buổi mà Mặt trận không dự');
      await page
        .getByRole('group', { name: /^Đơn vị phối hợp/u })
        .getByLabel('Mặt trận Tổ quốc Việt Nam')
        .check();
      await send(page);
      await page.getByText('chờ bên phối hợp xác nhận').waitFor();
    });
    await visiting(site, { as: 'mattran.phuochiep' }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Buổi mà Mặt trận không dự' }).first().click();
      await page.locator('summary', { hasText: 'Không xác nhận' }).click();
      await page.getByRole('button', { name: 'Không xác nhận' }).click();
      await page.getByRole('alert').first().waitFor();
      await page.locator('details[open] textarea[name=note]').fill('Không có người của Mặt trận dự');
      await page.getByRole('button', { name: 'Không xác nhận' }).click();
      await page.getByText('Lý do: Không có người của Mặt trận dự').waitFor();
    });
  });
}

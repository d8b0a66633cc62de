import assert from 'node:assert/strict';
import test from 'node:test';

import { type Site, visiting } from './site.ts';

export function stepTakenBack(site: Site): void {
  test('a step recorded by mistake is taken back with a reason, and its history stays', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await page.goto('/ban-ghi?loai=community-model');
      await page.locator('tbody a').first().click();
      await page.locator('summary', { hasText: 'Ghi bước tiếp theo' }).click();
      await page.getByLabel('Củng cố').check();
      await page.getByRole('button', { name: 'Ghi bước tiếp theo' }).click();
      await page.getByText('Đã ghi bước tiếp theo').waitFor();
      const life = page.locator('main .two ol').first().locator('li');
      const steps = await life.count();
      await page.locator('summary', { hasText: 'Rút bước ghi nhầm: Củng cố' }).last().click();
      await page.locator('details[open] textarea[name=note]').fill('Ghi nhầm mô hình');
      await page
        .locator('details[open]')
        .getByRole('button', { name: /^Rút bước ghi nhầm/u })
        .click();
      await page.getByText('Đã rút bước ghi nhầm').waitFor();
      assert.equal(await life.count(), steps - 1);
      await page.getByText('Ghi nhầm mô hình').waitFor();
    });
  });
}

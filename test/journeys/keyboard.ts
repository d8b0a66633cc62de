import assert from 'node:assert/strict';
import test from 'node:test';

import { type Site, visiting } from './site.ts';

export function keyboard(site: Site): void {
  test('the form of a record is walked in reading order and sent by the keyboard alone', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await page.goto('/ghi/listening-forum');
      for (const fold of await page.locator('form[action="?/ghi"] summary').all()) await fold.click();
      const expected = await page
        .locator('form[action="?/ghi"]')
        .locator(
          'input:not([type=hidden]):not([type=radio]), select, textarea, button:not([tabindex="-1"]), a'
        )
        .evaluateAll((all) =>
          all.map((one) => [one.id, one.getAttribute('value'), one.textContent?.trim()].join(' '))
        );
      await page.locator('form[action="?/ghi"] select').first().focus();
      const seen: string[] = [];
      for (let pressed = 0; pressed < expected.length + 12; pressed += 1) {
        const at = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement | null;
          const form = one?.closest('form[action="?/ghi"]');
          return form && one
            ? [one.id, one.getAttribute('value'), one.textContent?.trim()].join(' ')
            : undefined;
        });
        if (at === undefined) break;
        if (seen.at(-1) !== at) seen.push(at);
        await page.keyboard.press('Tab');
      }
      const order = expected.filter((name) => seen.includes(name));
      assert.deepEqual(
        seen.filter((name) => expected.includes(name)),
        order
      );
      assert.deepEqual(order, expected);
    });
  });

  test('the first tab leads past the header, and Enter in a field sends the record and saves no draft', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      await page.goto('/ghi/outreach-session');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#noi-dung');
      await page.getByLabel('Nội dung buổi').fill('Gửi bằng phím Enter');
      await page.getByLabel('Phòng, chống ma túy').check();
      await page.getByLabel('Họp dân, sinh hoạt khu dân cư').check();
      await page.getByLabel('Nội dung buổi').press('Enter');
      await page.getByText('Đã ghi', { exact: true }).waitFor();
    });
  });
}

import assert from 'node:assert/strict';
import test from 'node:test';

import { vietnamDay } from '#basis/day.ts';
import type { Page } from 'playwright-core';

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

  test('at a desk a session is recorded, one is confirmed, and a record is searched and opened by the keyboard alone', async () => {
    const title = 'Buổi ghi chỉ bằng bàn phím';
    await visiting(site, { as: 'congan.khamduc' }, async (page) => {
      await reach(page, 'Buổi tuyên truyền, vận động');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/ghi/outreach-session');
      await reach(page, 'Ngày khác');
      const [, month, day] = vietnamDay(Date.now()).split('-');
      await page.keyboard.type(`${day}/${month}`);
      await reach(page, 'Nội dung buổi');
      await page.keyboard.type(title);
      await reachGroup(page, 'topics');
      await page.keyboard.press('Space');
      await reachGroup(page, 'form');
      await page.keyboard.press('Space');
      await reach(page, 'Lượt người dự');
      await page.keyboard.type('30');
      await reach(page, 'Mặt trận Tổ quốc Việt Nam');
      await page.keyboard.press('Space');
      await reach(page, 'Ghi lại');
      await page.keyboard.press('Enter');
      await page.getByText('Đã ghi', { exact: true }).waitFor();
    });
    await visiting(site, { as: 'mattran.khamduc' }, async (page) => {
      await page.goto('/ban-ghi?cho=front');
      await reach(page, 'Tìm kiếm');
      await page.keyboard.type('chi bang ban phim');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tim=chi/u);
      await reach(page, `Chọn: ${title}`);
      await page.keyboard.press('Space');
      await reach(page, 'Xác nhận các mục đã chọn');
      await page.keyboard.press('Enter');
      await page.getByText('Đã xác nhận: 1').waitFor();
      await reach(page, title);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    });
  });
}

/** Tabs on until what has that name, as it is heard, has the focus and shows it. */
async function reach(page: Page, name: string): Promise<void> {
  await tabTo(page, name, (one, wanted) => {
    const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
    return [one, ...labels].some((part) => part.textContent?.trim().startsWith(wanted));
  });
}

async function reachGroup(page: Page, name: string): Promise<void> {
  await tabTo(page, name, (one, wanted) => one.getAttribute('name') === wanted);
}

async function tabTo(
  page: Page,
  name: string,
  fits: (one: Element, wanted: string) => boolean
): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    const found = await page
      .evaluateHandle(() => document.activeElement as Element)
      .then((at) => at.evaluate(fits, name));
    if (!found) continue;
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle
    );
    assert.notEqual(outline, 'none', `${name} shows its focus`);
    return;
  }
  assert.fail(`${name} was not reached by tabbing`);
}

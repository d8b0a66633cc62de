import assert from 'node:assert/strict';
import test from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

/** What README.md promises. */
export const mostInteractions = 8;

/** Each tap and each input that is typed into is one; the person has no mouse and no keyboard. */
class Thumb {
  count = 0;

  async tap(what: Locator): Promise<void> {
    // Before its styles have come nothing has its height.
    await what.waitFor();
    await what.page().waitForLoadState();
    const box = await what
      .locator('xpath=ancestor-or-self::*[self::label or self::a or self::button][1]')
      .boundingBox();
    assert.ok(box && box.height >= 44, `${String(what)} is ${box?.height ?? 0} pixels high`);
    this.count += 1;
    await what.tap();
  }

  async type(into: Locator, text: string): Promise<void> {
    this.count += 1;
    await into.fill(text);
  }
}

export function quickEntry(site: Site): void {
  for (const script of [true, false]) {
    test(`a session with the Front is recorded from the home page of a phone in ${mostInteractions} interactions, ${script ? 'with' : 'without'} script`, async () => {
      const phone = { as: 'congan.phuochiep', width: 360, height: 740, touch: true, script };
      await visiting(site, phone, async (page) => {
        const title = `Buổi ghi bằng một tay ${script ? 'có' : 'không'} mã`;
        const thumb = new Thumb();
        await thumb.tap(page.getByRole('link', { name: 'Buổi tuyên truyền, vận động' }).first());
        await thumb.tap(page.getByLabel('Thôn Phước Hiệp 1'));
        await thumb.type(page.getByLabel('Nội dung buổi'), title);
        await thumb.tap(page.getByLabel('Phòng, chống ma túy'));
        await thumb.tap(page.getByLabel('Họp dân, sinh hoạt khu dân cư'));
        assert.equal(await page.getByLabel('Lượt người dự').getAttribute('inputmode'), 'numeric');
        await thumb.type(page.getByLabel('Lượt người dự'), '65');
        await thumb.tap(coHost(page, 'Mặt trận Tổ quốc Việt Nam'));
        await thumb.tap(page.getByRole('button', { name: 'Ghi lại' }));
        await page.getByText('chờ bên phối hợp xác nhận').waitFor();
        await page.getByText('Thôn Phước Hiệp 1').first().waitFor();
        assert.equal(thumb.count, mostInteractions);
      });
    });
  }

  test('a record is repeated with its words and hosts, without its numbers, and says where it was copied from', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false, width: 360 }, async (page) => {
      await fillSession(page, 'Buổi sẽ được lặp lại');
      await page.getByLabel('Thôn Phước Hòa 2').check();
      await coHost(page, 'Hội Nông dân').check();
      await page.getByLabel('Hôm qua').check();
      await page.locator('summary', { hasText: 'Thêm chi tiết' }).click();
      await page.getByLabel('Văn bản làm căn cứ').fill('12/KH-CAX');
      await send(page);
      await page.getByRole('link', { name: 'Ghi tiếp buổi tương tự' }).click();
      await page.getByText('chép từ bản ghi trước').waitFor();
      await page.getByRole('link', { name: 'Buổi sẽ được lặp lại' }).waitFor();
      assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), 'Buổi sẽ được lặp lại');
      assert.equal(await page.getByLabel('Phòng, chống ma túy').isChecked(), true);
      assert.equal(await page.getByLabel('Thôn Phước Hòa 2').isChecked(), true);
      assert.equal(await coHost(page, 'Hội Nông dân').isChecked(), true);
      assert.equal(await page.getByLabel('Hôm nay').isChecked(), true);
      assert.equal(await page.getByLabel('Lượt người dự').inputValue(), '');
      assert.equal(await page.getByLabel('Văn bản làm căn cứ').inputValue(), '');
      await page.getByLabel('Lượt người dự').fill('40');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      await page.goto('/ban-ghi?tim=buoi+se+duoc+lap+lai');
      assert.equal(await page.locator('tbody tr').count(), 2);
    });
  });

  test('a detail that is wrong is not hidden in the fold', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false, width: 360 }, async (page) => {
      await fillSession(page, 'Buổi có tờ rơi ghi sai');
      await page.locator('summary', { hasText: 'Thêm chi tiết' }).click();
      await page.getByLabel('Tờ rơi đã phát').fill('nhiều');
      await send(page);
      await page.getByRole('alert').getByRole('link').click();
      assert.ok(await page.getByLabel('Tờ rơi đã phát').isVisible());
    });
  });

  test('a day is typed as it is written, without its year', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await fillSession(page, 'Buổi của ngày gõ tắt');
      await page.getByLabel('Ngày khác').fill('05/11');
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).waitFor();
      await page
        .getByText(/^05\/11\/20\d\d$/u)
        .first()
        .waitFor();
    });
  });
}

function coHost(page: Page, name: string): Locator {
  return page.getByRole('group', { name: /^Đơn vị phối hợp/u }).getByLabel(name);
}

import assert from 'node:assert/strict';
import test from 'node:test';

import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

export function refusedForm(site: Site): void {
  for (const script of [true, false]) {
    test(`a refused form keeps what was typed and says what is wrong beside the field, ${script ? 'with' : 'without'} script`, async () => {
      await visiting(site, { as: 'mattran.phuochiep', script, width: 360 }, async (page) => {
        // One that nobody recorded before: those are offered for a tap.
        const hamlet = `Nơi khác ${script ? 'một' : 'hai'}`;
        await fillSession(page, 'Buổi có chỗ sai');
        await page.getByLabel('Lượt người dự').fill('tám mươi');
        await page.getByLabel('Thôn, tổ dân phố khác').fill(hamlet);
        await page.getByLabel('Phòng, chống ma túy').uncheck();
        await send(page);

        const summary = page.getByRole('alert');
        assert.equal(await summary.getByRole('link').count(), 2);
        assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), 'Buổi có chỗ sai');
        assert.equal(await page.getByLabel('Thôn, tổ dân phố khác').inputValue(), hamlet);
        const attendances = page.getByLabel('Lượt người dự');
        assert.equal(await attendances.inputValue(), 'tám mươi');
        assert.equal(await attendances.getAttribute('aria-invalid'), 'true');
        const told = (await attendances.getAttribute('aria-describedby'))?.split(' ') ?? [];
        const texts = await Promise.all(told.map((id) => page.locator(`[id="${id}"]`).textContent()));
        assert.ok(
          texts.some((text) => /Lỗi:/u.test(text ?? '')),
          texts.join('|')
        );

        await summary.getByRole('link').last().click();
        await attendances.fill('80');
        await page.getByLabel('Phòng, chống ma túy').check();
        await send(page);
        await page.getByText('Đã ghi', { exact: true }).waitFor();
      });
    });
  }

  test('a wrong password is answered by one sentence, and the name stays', async () => {
    await visiting(site, { script: false }, async (page) => {
      await page.goto('/dang-nhap');
      await page.getByLabel('Tên đăng nhập').fill('congan.khamduc');
      await page.getByLabel('Mật khẩu').fill('không phải');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /không đúng/u);
      assert.equal(await page.getByLabel('Tên đăng nhập').inputValue(), 'congan.khamduc');
    });
  });

  test('a stock asked over a span is answered by the right question', async () => {
    await visiting(site, { as: 'doc.phuocson', script: false }, async (page) => {
      await page.goto('/so-lieu/model-sites?don-vi=511%400&tu=2023-01-01&den=2023-07-11');
      await page.getByRole('link', { name: 'Hãy hỏi tại ngày 11/7/2023' }).click();
      assert.equal(await page.locator('main .value .value').first().textContent(), '32');
    });
  });
}

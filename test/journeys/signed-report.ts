import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { agreed, approved, boxOf, draftedReview, leaders, pressed, returned, sent } from './report-desk.ts';
import { type Site, visiting } from './site.ts';

/** The ten-year review on its way to being signed; each test goes on where the one before it ended. */
export function signedReport(site: Site): void {
  let report = '';
  let code = '';
  const asPolice = <Answer>(visit: (page: Page) => Promise<Answer>, script = false): Promise<Answer> =>
    visiting(site, { as: leaders.police, script }, visit);

  test('a number typed wrongly into a report is marked beside its box and holds the issue back', async () => {
    await asPolice(async (page) => {
      report = await draftedReview(page);
      await page.getByRole('link', { name: 'Sửa lời báo cáo' }).click();
      const box = boxOf(page, 'launch-drives');
      await box.fill((await box.inputValue()).replace(/\[\d+ đợt\]/u, '[149 đợt]'));
      await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click();
      await page.getByText('Có 1 con số sửa tay không khớp').waitFor();
      assert.equal(await boxOf(page, 'launch-drives').getAttribute('aria-invalid'), 'true');
      assert.deepEqual(await violations(page, 'the marked box'), []);
      await page.goto(report);
      await page.getByText('Bắt buộc sửa').waitFor();
    }, true);
    await pressed(site, 'police', report, sent);
    await pressed(site, 'front', report, agreed);
    await pressed(site, 'police', report, approved);
    await asPolice(async (page) => {
      await page.goto(report);
      await page.getByText('Chưa ban hành được').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Ban hành báo cáo' }).count(), 0);
      const answer = await page.request.post(`${report}?/ban`, {
        form: { police: '', front: '', on: '' },
        headers: { origin: site.origin, accept: 'text/html' }
      });
      assert.match(await answer.text(), /149 đợt/u);
      assert.equal(answer.status(), 409);
    });
  });

  test('a report that comes back with remarks is mended and sent again', async () => {
    await returned(site, 'police', report, 'Xem lại số đợt phát động');
    await asPolice(async (page) => {
      await page.goto('/');
      await page
        .getByRole('link', { name: /^Bị trả lại: Báo cáo tổng kết 10 năm/u })
        .first()
        .click();
      await page.getByText('Xem lại số đợt phát động').first().waitFor();
      await page.getByRole('link', { name: 'Sửa lời báo cáo' }).click();
      const says = /sổ ghi: (\d+)/u.exec(
        (await page.locator('.box', { has: boxOf(page, 'launch-drives') }).textContent()) ?? ''
      );
      const box = boxOf(page, 'launch-drives');
      await box.fill((await box.inputValue()).replace('[149 đợt]', `[${says?.[1]} đợt]`));
      await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click();
      await page.getByText('Đã lưu lời báo cáo').waitFor();
      assert.equal(new URL(page.url()).pathname, report);
      assert.equal(await page.getByText('Bắt buộc sửa').count(), 0);
    });
    await pressed(site, 'police', report, sent);
    await returned(site, 'front', report, 'Bổ sung phần Mặt trận chủ trì');
    await pressed(site, 'police', report, sent);
    await pressed(site, 'front', report, agreed);
    await pressed(site, 'police', report, approved);
  });

  test('words that somebody else has saved meanwhile are not lost, nor are those of the second', async () => {
    await asPolice(async (page) => {
      const own = await draftedReview(page);
      await page.goto(`${own}/sua`);
      await visiting(site, { as: leaders.police, script: false }, async (first) => {
        await first.goto(`${own}/sua`);
        await first.getByLabel('Tiêu đề phần').first().fill('Kết quả của người lưu trước');
        await first.getByRole('button', { name: 'Lưu lời báo cáo' }).click();
        await first.getByText('Đã lưu lời báo cáo').waitFor();
      });
      await page.getByLabel('Tiêu đề phần').first().fill('Kết quả của người lưu sau');
      await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click();
      await page.getByRole('link', { name: 'Mở bản vừa được lưu' }).waitFor();
      assert.equal(await page.getByLabel('Tiêu đề phần').first().inputValue(), 'Kết quả của người lưu sau');
      await page.getByRole('button', { name: 'Lưu lời báo cáo' }).click();
      await page.getByText('Đã lưu lời báo cáo').waitFor();
      await page.getByText('Kết quả của người lưu sau'.toLocaleUpperCase('vi')).first().waitFor();
    });
  });

  test('an issued report bears number and code, opens again as it was signed, and is edited no more', async () => {
    await asPolice(async (page) => {
      await page.goto(report);
      await page.getByLabel('Số văn bản của Mặt trận').fill('bảy');
      await page.getByRole('button', { name: 'Ban hành báo cáo' }).click();
      assert.equal(await page.getByLabel('Số văn bản của Mặt trận').inputValue(), 'bảy');
      await page.getByLabel('Số văn bản của Mặt trận').fill('7');
      await page.getByRole('button', { name: 'Ban hành báo cáo' }).click();
      await page.getByText('Đã ban hành báo cáo', { exact: true }).waitFor();
      await page
        .getByText(/^07\/BC-/mu)
        .first()
        .waitFor();
      code = (await page.locator('dd a[href^="/kiem-chung/"]').textContent())?.trim() ?? '';
      assert.match(code, /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/u);
      await page.goto(`${report}/sua`);
      assert.equal(new URL(page.url()).pathname, report);
      const [first, again] = await Promise.all([jsonOf(page, report), jsonOf(page, report)]);
      assert.equal(first, again);
      await page.goto(`${report}?ben=front`);
      await page
        .getByText(/Số:\s*07\/BC/u)
        .first()
        .waitFor();
      await page.goto('/bao-cao?tinh-trang=issued');
      assert.ok((await page.locator(`a[href="${report}"]`).count()) > 0);
    });
  });

  test('whoever holds the paper learns who issued it and nothing else; an official checks every number', async () => {
    const fromPaper = { script: false, width: 360 };
    await visiting(site, fromPaper, async (page) => {
      await page.goto('/kiem-chung');
      await page.getByLabel('Mã kiểm chứng ở chân báo cáo').fill(code.toLowerCase());
      await page.getByRole('button', { name: 'Tra mã' }).click();
      await page.getByText('Có báo cáo đã ban hành với mã này').waitFor();
      await page.getByText(/07\/BC-/u).waitFor();
      assert.equal(await page.locator('table').count(), 0);
    });
    await visiting(site, { as: 'congan.khamduc', script: false }, async (page) => {
      await page.goto(`/kiem-chung/${code}`);
      await page.getByText('nằm ngoài địa bàn của bạn').waitFor();
      assert.equal(await page.locator('table').count(), 0);
    });
    await asPolice(async (page) => {
      await page.goto(`/kiem-chung/${code}`);
      await page.getByText('Báo cáo nguyên vẹn').waitFor();
    });
  });

  test('a file is checked against what was signed, and an altered number in it is found', async () => {
    await asPolice(async (page) => {
      const signed = await jsonOf(page, report);
      const check = async (text: string): Promise<void> => {
        await page.goto('/kiem-chung');
        await page
          .getByLabel('Tệp báo cáo')
          .setInputFiles({ name: 'bao-cao.json', mimeType: 'application/json', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
      };
      await check(signed);
      await page.getByText('Báo cáo nguyên vẹn').waitFor();
      await check(signed.replace('"180 lượt"', '"280 lượt"'));
      await page.getByText('Có chỗ đã bị sửa hoặc không khớp').waitFor();
      await page.getByText('280 lượt').first().waitFor();
    });
  });

  test('a commune closes its span from the work list, and it is gone from there', async () => {
    await visiting(site, { as: 'congan.phuochiep', script: false }, async (page) => {
      await page.goto('/');
      const buttons = page.getByRole('button', { name: /^Chốt sổ/u });
      const before = await buttons.count();
      assert.ok(before > 0);
      await buttons.first().click();
      await page.getByText('Đã chốt sổ', { exact: true }).waitFor();
      await page.goto('/');
      assert.equal(await buttons.count(), before - 1);
    });
  });

  for (const width of [360, 1280]) {
    test(`axe finds nothing at ${width} pixels on the pages of a report, and nothing runs out of the window`, async () => {
      await visiting(site, { as: leaders.police, width }, async (page) => {
        const draft = await draftedReview(page);
        const paths = [
          '/bao-cao',
          '/bao-cao?tinh-trang=sent',
          draft,
          `${draft}/sua`,
          `${draft}/doi-chieu`,
          `${report}?ben=front`,
          `/kiem-chung/${code}`
        ];
        const found: string[] = [];
        for (const path of paths) {
          await page.goto(path);
          found.push(...(await violations(page, path)));
        }
        assert.deepEqual(found, []);
      });
    });
  }
}

async function jsonOf(page: Page, report: string): Promise<string> {
  return (await page.request.get(`${report}/tep.json?ben=police`)).text();
}

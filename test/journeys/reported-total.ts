import assert from 'node:assert/strict';
import test from 'node:test';

import { violations } from './accessibility.ts';
import { type Site, visiting } from './site.ts';

const form = 'Ghi tổng số từ báo cáo giấy';
const figure = '/so-lieu/outreach-sessions?don-vi=511%400&tu=2014-01-01&den=2014-12-31';

export function reportedTotal(site: Site): void {
  test('a total read off a paper stands beside the figure, never in it, without script as well', async () => {
    await visiting(site, { as: 'doc.phuocson', script: false }, async (page) => {
      const value = page.locator('main .value .value').first();
      await page.goto(figure);
      const counted = await value.textContent();
      await page.locator('summary', { hasText: form }).click();
      await page.getByRole('button', { name: form }).click();
      await page.getByRole('alert').first().waitFor();
      await page.getByRole('radio', { name: 'hơn', exact: true }).check();
      await page.getByLabel('Con số trong văn bản').fill('1.300');
      await page.getByLabel('Văn bản', { exact: true }).fill('Báo cáo số 52/BC-UBND ngày 15/12/2014');
      await page.getByRole('textbox', { name: /^Trang/u }).fill('7');
      await page.getByRole('button', { name: form }).click();
      await page.getByText('Đã ghi số theo báo cáo giấy').waitFor();
      assert.equal(await value.textContent(), counted);
      await page
        .getByRole('cell', { name: 'Báo cáo số 52/BC-UBND ngày 15/12/2014, trang 7' })
        .first()
        .waitFor();
      await page.getByRole('rowheader', { name: 'hơn 1.300 buổi' }).first().waitFor();
    });
    await visiting(site, { as: 'doc.phuocson', width: 360 }, async (page) => {
      await page.goto(figure);
      await page.locator('summary', { hasText: form }).click();
      assert.deepEqual(await violations(page, figure), []);
    });
  });

  test('nobody is offered to record a total of a place outside the own area, nor can', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      await page.goto(figure);
      await page.getByRole('heading', { name: 'Cách tính' }).waitFor();
      assert.equal(await page.locator('summary', { hasText: form }).count(), 0);
      const sent = await page.request.post('/api/record-reported-total', {
        headers: { origin: site.origin },
        data: {
          id: '01890000-0000-7000-8000-000000000001',
          indicator: 'outreach-sessions',
          unit: '511@0',
          from: '2014-01-01',
          to: '2014-12-31',
          value: 9,
          source: 'Báo cáo không có'
        }
      });
      assert.equal(sent.status(), 403);
    });
  });
}

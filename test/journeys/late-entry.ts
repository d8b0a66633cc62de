import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { fillSession, send } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const unit = '20722@2025-07-01';
const title = 'Buổi vào sổ sau khi đã chốt';
const reason = 'Thôn 2 gửi sổ tay về sau ngày chốt';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A window that a commune closes and its leader accepts, until the report that tells what came after. */
export function lateEntry(site: Site): void {
  let span: Span = { from: '', to: '' };

  test('the police of a commune closes a month, and its leader accepts it from the work list', async () => {
    await visiting(site, { as: 'congan.khamduc', script: false, width: 360 }, async (page) => {
      await page.goto('/viec');
      const form = page.locator('form[action="/bao-cao?/chot"]').filter({ hasText: /tháng/u }).first();
      span = {
        from: await form.locator('input[name=tu]').inputValue(),
        to: await form.locator('input[name=den]').inputValue()
      };
      await form.getByRole('button').click();
      await page.getByText('Đã chốt sổ').first().waitFor();
    });
    await visiting(site, { as: 'lanhdao.congan.khamduc', script: false, width: 360 }, async (page) => {
      await page.goto('/viec');
      await page.getByRole('heading', { name: /^Chốt sổ chờ duyệt: 1/u }).waitFor();
      await page.getByRole('button', { name: /^Duyệt/u }).click();
      await page.getByText('Đã duyệt chốt sổ').waitFor();
      await page.getByText('Đã chốt, đã duyệt').first().waitFor();
      await issued(page, site.origin, span);
    });
  });

  test('what is recorded in it afterwards asks for its reason, loses nothing that was typed, and shows it', async () => {
    await visiting(site, { as: 'congan.khamduc', script: false, width: 360 }, async (page) => {
      await fillSession(page, title);
      await page.getByLabel('Ngày khác').fill(span.to.split('-').toReversed().join('/'));
      await send(page);
      await page.getByText('Hãy ghi lý do vào sổ muộn').first().waitFor();
      assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), title);
      assert.equal(await page.getByLabel('Lượt người dự').inputValue(), '85');
      await page.getByLabel('Lý do vào sổ muộn').fill(reason);
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).first().waitFor();
      await page.getByText(`Vào sổ muộn, sau khi chốt sổ: ${reason}`).waitFor();
    });
  });

  test('the next report restates the month with the reason', async () => {
    await visiting(site, { as: 'lanhdao.congan.khamduc', script: false }, async (page) => {
      const next = await drafted(page, site.origin, {
        report: 'thematic',
        ...span,
        chosen: ['outreach-sessions']
      });
      await page.goto(`/bao-cao/ho-so/${next}`);
      await page.getByText('Điều chỉnh số liệu đã báo cáo', { exact: false }).first().waitFor();
      await page.getByText(`lý do vào sổ muộn: “${reason}”`).first().waitFor();
    });
  });

  test('a leader opens the month again until a day, and entries in it are asked nothing', async () => {
    await visiting(site, { as: 'lanhdao.congan.khamduc', script: false, width: 360 }, async (page) => {
      await page.goto('/chot-so');
      await page.locator('summary', { hasText: 'Mở lại sổ' }).first().click();
      await page.getByRole('button', { name: 'Mở lại sổ' }).first().click();
      await page.getByRole('alert').first().waitFor();
      await page.locator('details[open] input[name=note]').fill('Bổ sung theo kết quả kiểm tra');
      await page.getByRole('button', { name: 'Mở lại sổ' }).first().click();
      await page.getByText('Đã mở lại sổ').waitFor();
      await page.getByText('Đang mở lại').first().waitFor();
    });
    await visiting(site, { as: 'congan.khamduc', script: false }, async (page) => {
      await fillSession(page, 'Buổi ghi khi sổ đang mở lại');
      await page.getByLabel('Ngày khác').fill(span.to.split('-').toReversed().join('/'));
      await send(page);
      await page.getByText('Đã ghi', { exact: true }).first().waitFor();
      assert.equal(await page.getByText('Vào sổ muộn').count(), 0);
    });
  });
}

/** Signing has a journey of its own; here it is only on the way. */
async function issued(page: Page, origin: string, span: Span): Promise<void> {
  const report = await drafted(page, origin, { report: 'thematic', ...span, chosen: ['outreach-sessions'] });
  for (const operation of ['send-report', 'approve-report', 'issue-report']) {
    await performed(page, origin, operation, { report });
  }
}

async function drafted(page: Page, origin: string, report: object): Promise<string> {
  const id = randomUUID();
  await performed(page, origin, 'draft-report', { id, unit, joint: false, ...report });
  return id;
}

async function performed(page: Page, origin: string, operation: string, data: object): Promise<void> {
  const answer = await page.request.post(`/api/${operation}`, { data, headers: { origin } });
  assert.equal(answer.status(), 200, `${operation}: ${await answer.text()}`);
}

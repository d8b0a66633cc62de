import type { Page } from 'playwright-core';

import { type Site, visiting } from './site.ts';

export const leaders = { police: 'lanhdao.congan.phuocson', front: 'lanhdao.mattran.phuocson' } as const;

const review = '/bao-cao/ten-year-review?don-vi=511%400&ky=2013-08-01..2023-07-31';

/** Begins the ten-year review of the former district; gives the address of its page. */
export async function draftedReview(page: Page): Promise<string> {
  await page.goto(review);
  await page.getByRole('button', { name: 'Lập báo cáo để trình ký' }).click();
  await page.getByText('Đã lập báo cáo').waitFor();
  return new URL(page.url()).pathname;
}

/** The box that holds a figure, and what stands in it. */
export function boxOf(page: Page, figure: string) {
  return page.locator('textarea[name=khoi]').filter({ hasText: `](${figure})` });
}

/** One press of a button on the report's page, as a leader of either side. */
export async function pressed(
  site: Site,
  side: keyof typeof leaders,
  report: string,
  { button, answer }: { readonly button: string; readonly answer: string }
): Promise<void> {
  await visiting(site, { as: leaders[side], script: false }, async (page) => {
    await page.goto(report);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(answer, { exact: true }).waitFor();
  });
}

export const agreed = { button: 'Đồng ý với báo cáo', answer: 'Đã đồng ý với báo cáo' };
export const approved = { button: 'Duyệt báo cáo', answer: 'Đã duyệt báo cáo' };
export const sent = { button: 'Gửi Mặt trận kiểm tra', answer: 'Đã gửi báo cáo' };

/** Sends the report back with remarks; without them it is refused first. */
export async function returned(
  site: Site,
  side: keyof typeof leaders,
  report: string,
  remarks: string
): Promise<void> {
  await visiting(site, { as: leaders[side] }, async (page) => {
    await page.goto(report);
    await page.locator('summary', { hasText: 'Trả lại để sửa' }).click();
    await page.getByRole('button', { name: 'Trả lại báo cáo' }).click();
    await page.getByText('Hãy viết rõ chỗ cần sửa').first().waitFor();
    await page.getByLabel('Ý kiến gửi kèm').last().fill(remarks);
    await page.getByRole('button', { name: 'Trả lại báo cáo' }).click();
    await page.getByText('Đã trả lại báo cáo', { exact: true }).waitFor();
  });
}

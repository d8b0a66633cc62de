import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { violations } from './accessibility.ts';
import { atHand, stands } from './phone.ts';
import { type Site, visiting } from './site.ts';

const office = 'congan.phuocchanh';
const title = 'Công an xã Phước Chánh lắng nghe ý kiến nhân dân';
const question = 'Đoạn dốc gần trường học trơn trượt, khi nào được sửa?';
const promise = 'Đổ lớp nhám chống trượt đoạn dốc gần trường';

export function forum(site: Site): void {
  test('a forum goes from its announcement to a figure that rises by one and opens to its record', async () => {
    const { address, before } = await visiting(
      site,
      { as: office, width: 360, script: false },
      async (page) => ({
        before: await forumsOfYear(page),
        address: await announced(page)
      })
    );
    const code = await visiting(site, { width: 360, script: false }, (page) => asked(page, address));
    await visiting(site, { as: office, script: false }, async (page) => {
      await moderated(page, address);
      await promised(page, address);
      await notedInRoom(page, address);
      await toldAsDone(page, address);
    });
    await visiting(site, { width: 360 }, (page) => contested(page, code));
    await visiting(site, { as: office, script: false }, async (page) => {
      await answeredAgain(page, address);
      await closed(page, address);
    });
    await visiting(site, { as: 'mattran.phuocchanh', script: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: new RegExp(title, 'u') }).click();
      await page.getByText('Đã xác nhận').first().waitFor();
      assert.equal(await forumsOfYear(page), before + 1);
      await page.getByRole('link', { name: title }).click();
      await page.getByText('Diễn đàn của bản ghi này').getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      assert.equal(new URL(page.url()).pathname, address);
    });
  });

  test('in the room without a network, opinions wait on the phone and are noted once there is one', async () => {
    await visiting(site, { width: 360 }, async (page, context) => {
      await atHand(page, 'congan.phuocthanh');
      const address = await announced(page);
      await page.goto(`${address}/ghi`);
      await page.getByLabel('Ý kiến', { exact: true }).fill('Gửi đúng lúc mất mạng');
      await page.getByLabel('Góp ý, phê bình').check();
      await page.getByLabel('Lĩnh vực').selectOption('traffic');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
      await page.getByText('Đã ghi ý kiến').waitFor();
      await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
      await page.getByRole('alert').first().waitFor();
      assert.equal(await page.getByText('Đã ghi ý kiến').count(), 0);
      await page.getByLabel('Ý kiến', { exact: true }).fill('Nêu khi phòng họp mất mạng');
      await page.getByLabel('Kiến nghị, đề xuất').check();
      await page.getByLabel('Lĩnh vực').selectOption('traffic');
      assert.deepEqual(await violations(page, 'offline'), []);
      await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
      await page.getByText('Đã ghi ý kiến').waitFor();
      await page.goto('/hop-cho');
      await stands(page, 'Nêu khi phòng họp mất mạng', 'Chờ gửi');
      await context.setOffline(false);
      for (const said of ['Gửi đúng lúc mất mạng', 'Nêu khi phòng họp mất mạng']) {
        await stands(page, said, 'Đã nhận');
      }
      await page.goto(`${address}/ghi`);
      await page.getByText('Đã ghi 2 ý kiến').waitFor();
    });
  });

  test('a question that names somebody is told by its rule to who holds the code, and shown to nobody', async () => {
    const address = await visiting(site, { as: office }, announced);
    const code = await visiting(site, { script: false }, (page) => asked(page, address));
    await visiting(site, { as: office }, async (page) => {
      await page.goto(`${address}/dieu-hanh`);
      await page.getByLabel('Theo quy tắc').selectOption('names-person');
      await page.getByRole('button', { name: 'Không đăng' }).click();
      await page.getByText('Đã duyệt').waitFor();
    });
    await visiting(site, { script: false }, async (page) => {
      await page.goto(address);
      assert.equal(await page.getByText(question).count(), 0);
      await page.goto('/dien-dan/theo-doi');
      await page.getByLabel('Mã theo dõi của bạn').fill(code);
      await page.getByRole('button', { name: 'Xem' }).click();
      await page.getByRole('link', { name: /^Nêu tên/u }).waitFor();
    });
  });

  test('the pages of forums have nothing that axe finds, set no cookie and ask no other host', async () => {
    await visiting(site, { width: 360 }, async (page, context) => {
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      const found: string[] = [];
      const paths = ['/dien-dan', '/dien-dan/quy-tac', '/dien-dan/theo-doi', '/dien-dan/loi-hua'];
      for (const path of paths) {
        await page.goto(path);
        found.push(...(await violations(page, path)));
      }
      for (const [list, name] of [
        ['/dien-dan', 'cuối năm 2026'],
        ['/dien-dan/loi-hua', 'gương cầu lồi']
      ] as const) {
        await page.goto(list);
        await page
          .getByRole('link', { name: new RegExp(name, 'u') })
          .first()
          .click();
        found.push(...(await violations(page, name)));
      }
      assert.deepEqual(found, []);
      assert.deepEqual(await context.cookies(), []);
      assert.deepEqual([...hosts], [site.origin]);
    });
    await visiting(site, { as: 'congan.phuochiep', width: 360 }, async (page) => {
      const found: string[] = [];
      await page.goto('/dien-dan');
      const href = await page
        .getByRole('link', { name: /cuối năm 2026/u })
        .first()
        .getAttribute('href');
      for (const path of ['/dien-dan/moi', `${href}/dieu-hanh`, `${href}/sua`, `${href}/ghi`]) {
        await page.goto(path);
        found.push(...(await violations(page, path)));
      }
      assert.deepEqual(found, []);
    });
  });
}

async function announced(page: Page): Promise<string> {
  await page.goto('/ghi/outreach-session');
  const today = await page.getByLabel('Hôm nay').inputValue();
  await page.goto('/dien-dan/moi');
  await page.getByLabel('Tên diễn đàn').fill(title);
  await page.getByLabel('Ngày tổ chức').fill(today);
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa xã');
  await page.getByLabel('An toàn giao thông').check();
  await page.getByRole('button', { name: 'Thông báo diễn đàn' }).click();
  await page.getByRole('alert').first().waitFor();
  await page.getByLabel('Nhận câu hỏi trước đến hết ngày').fill(today);
  await page.getByRole('button', { name: 'Thông báo diễn đàn' }).click();
  await page.getByText('Đã thông báo diễn đàn').waitFor();
  return new URL(page.url()).pathname.replace('/dieu-hanh', '');
}

async function asked(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByLabel('Câu hỏi, góp ý của bạn').fill(question);
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  const code = (await page.getByRole('status').locator('strong').textContent()) ?? '';
  assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/u);
  await page.goto(address);
  assert.equal(await page.getByText(question).count(), 0);
  return code;
}

async function moderated(page: Page, address: string): Promise<void> {
  await page.goto('/viec');
  await page
    .getByRole('region', { name: /^Câu hỏi, phản hồi diễn đàn chờ duyệt/u })
    .getByRole('link', { name: title })
    .first()
    .click();
  await page.goto(`${address}/dieu-hanh`);
  await page.getByLabel('Kiến nghị, đề xuất').check();
  await page.getByLabel('Lĩnh vực').selectOption('traffic');
  await page.getByRole('button', { name: 'Đăng nguyên văn' }).click();
  await page.getByText('Đã duyệt').waitFor();
}

async function promised(page: Page, address: string): Promise<void> {
  await page.locator('summary', { hasText: question }).click();
  await page.getByLabel('Hứa giải quyết, có thời hạn').check();
  await page.getByLabel('Nội dung trả lời, hoặc việc hứa làm').fill(promise);
  await page.getByLabel('Ủy ban nhân dân xã').check();
  await page.getByLabel('Thực hiện xong trước hết ngày').fill('31/12/2099');
  await page.getByRole('button', { name: 'Ghi giải quyết' }).click();
  await page.getByText('Đã ghi giải quyết').waitFor();
  await page.goto(address);
  await page.getByRole('link', { name: promise }).waitFor();
}

async function notedInRoom(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/ghi`);
  await page.getByLabel('Ý kiến', { exact: true }).fill('Công an xã hướng dẫn tận tình');
  await page.getByLabel('Ghi nhận, biểu dương').check();
  await page.getByLabel('Lĩnh vực').selectOption('conduct');
  await page.getByLabel('Đã trả lời tại chỗ').check();
  await page.getByLabel('Nội dung trả lời, hoặc việc hứa làm').fill('Cảm ơn bà con');
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  await page.getByText('Đã ghi 2 ý kiến').waitFor();
}

async function toldAsDone(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: promise }).click();
  await page.locator('summary', { hasText: 'Báo đã thực hiện' }).click();
  await page.getByLabel('Xong ngày').fill('hôm nay');
  await page.getByLabel('Kết quả').fill('Đã đổ xong cả đoạn dốc');
  await page.getByRole('button', { name: 'Báo đã thực hiện' }).click();
  await page.getByText('Đã ghi, mọi người đã thấy').waitFor();
  await page.getByText('Đã thực hiện', { exact: true }).waitFor();
}

async function contested(page: Page, code: string): Promise<void> {
  await page.goto('/dien-dan/theo-doi');
  await page.getByLabel('Mã theo dõi của bạn').fill(code);
  await page.getByRole('button', { name: 'Xem' }).click();
  await page.getByLabel('Còn thiếu gì?').fill('Mới đổ nửa đoạn, nửa dưới vẫn trơn');
  await page.getByRole('button', { name: 'Gửi phản hồi' }).click();
  await page.getByText('Đã nhận phản hồi').waitFor();
}

async function answeredAgain(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/dieu-hanh`);
  await page.getByText('Mới đổ nửa đoạn').waitFor();
  await page.getByRole('button', { name: 'Đã duyệt' }).click();
  await page.getByText('Đã duyệt').first().waitFor();
  await page.getByRole('link', { name: promise }).click();
  await page.getByText('Người hỏi phản hồi chưa xong').waitFor();
  await page.getByLabel('Nội dung trả lời').fill('Đã kiểm tra, cả đoạn đã xong từ chiều nay');
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await page.getByText('Đã thực hiện', { exact: true }).waitFor();
}

async function closed(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/dieu-hanh`);
  await page.getByLabel('Lượt người dự').fill('64');
  await page.getByRole('button', { name: 'Lưu số đếm' }).click();
  await page.getByText('Đã lưu số đếm').waitFor();
  await page.getByRole('button', { name: 'Kết thúc và vào sổ' }).click();
  await page.getByText('Đã kết thúc và vào sổ').waitFor();
  await page.getByRole('link', { name: 'Bản ghi trong sổ' }).waitFor();
}

/** Forums of Xã Phước Chánh, from the figure's own page. */
async function forumsOfYear(page: Page): Promise<number> {
  await page.goto('/so-lieu/listening-forums?don-vi=20740%402025-07-01&tu=2026-01-01&den=2099-12-31');
  const text = await page.locator('main .value .value').first().textContent();
  return Number((text ?? '').replaceAll('.', ''));
}

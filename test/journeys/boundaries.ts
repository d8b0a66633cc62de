import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';

import { fillSession } from './session-form.ts';
import { type Site, visiting } from './site.ts';

const khamDuc = '20722@2025-07-01';

/** What the police of another commune must not reach: a record and a draft of Khâm Đức. */
async function ofKhamDuc(site: Site): Promise<{ readonly record: string; readonly draft: string }> {
  return visiting(site, { as: 'congan.khamduc', script: false }, async (page) => {
    await page.goto('/ban-ghi?loai=outreach-session');
    const href = (await page.locator('tbody a').first().getAttribute('href')) ?? '';
    await fillSession(page, 'Bản nháp của Khâm Đức');
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.getByText('Đã lưu nháp').waitFor();
    return {
      record: href.replace('/ban-ghi/', ''),
      draft: new URL(page.url()).searchParams.get('nhap') ?? ''
    };
  });
}

export function boundaries(site: Site): void {
  test('the police of another commune reach no record and no draft by any page', async () => {
    const { record, draft } = await ofKhamDuc(site);
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      assert.equal((await page.goto(`/ban-ghi/${record}`))?.status(), 404);
      assert.equal((await page.goto(`/ban-ghi/${record}/dinh-chinh`))?.status(), 404);
      await page.goto(`/ghi/outreach-session?nhap=${draft}`);
      assert.equal(await page.getByLabel('Nội dung buổi').inputValue(), '');
      await page.goto(`/ban-ghi?dia-ban=${khamDuc}`);
      assert.equal(await page.locator('tbody tr').count(), 0);
      await page.goto(`/so-lieu/outreach-sessions?don-vi=${khamDuc}&tu=2025-07-01&den=2026-11-01`);
      assert.equal(await page.locator('main a[href^="/ban-ghi/"]').count(), 0);
      await page.getByText('nằm ngoài địa bàn của bạn').waitFor();
    });
  });

  test('nor by any operation of the API', async () => {
    const { record, draft } = await ofKhamDuc(site);
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      const ask = async (operation: string, data: unknown): Promise<{ status: number; text: string }> => {
        const answer = await page.request.post(`/api/${operation}`, {
          data,
          headers: { origin: site.origin }
        });
        return { status: answer.status(), text: await answer.text() };
      };
      const acts = { id: randomUUID(), record, note: 'không được' };
      for (const operation of ['confirm-jointly', 'reject-jointly', 'withdraw-record']) {
        assert.equal((await ask(operation, acts)).status, 404, operation);
      }
      assert.equal((await ask('show-record', { record })).status, 404);
      assert.equal((await ask('take-step', { ...acts, step: 'retired', day: '2026-01-01' })).status, 404);
      assert.equal((await ask('discard-draft', { record: draft })).status, 404);
      assert.equal((await ask('list-drafts', {})).text.includes(draft), false);
      assert.equal((await ask('find-records', { unit: khamDuc, limit: 1000 })).text.includes(record), false);
      const raw = {
        unit: khamDuc,
        day: '2026-01-05',
        host: 'police',
        title: 'Lấn sang',
        topics: ['drugs'],
        form: 'session'
      };
      const written = { id: randomUUID(), record: randomUUID(), kind: 'outreach-session', raw };
      assert.equal((await ask('record-activity', written)).status, 403);
      assert.equal((await ask('save-draft', written)).status, 403);
      assert.equal((await ask('correct-record', { ...acts, raw })).status, 403);
      assert.equal(
        (await ask('correct-record', { ...acts, raw: { ...raw, unit: '20728@2025-07-01' } })).status,
        404
      );
      const over = await ask('save-draft', {
        ...written,
        record: draft,
        raw: { ...raw, unit: '20728@2025-07-01' }
      });
      assert.equal(over.status, 403);
    });
  });

  test('the API answers problems as JSON, and a request from another site is refused', async () => {
    await visiting(site, { as: 'congan.phuochiep' }, async (page) => {
      const elsewhere = await page.request.post('/api/work-list', {
        data: {},
        headers: { origin: 'https://example.org' }
      });
      assert.equal(elsewhere.status(), 403);
      assert.equal((await elsewhere.json()).code, 'sent-from-elsewhere');
      const unknown = await page.request.get('/api/show-everything');
      assert.equal((await unknown.json()).code, 'no-such-operation');
      const figure = await page.request.get(
        '/api/figure?indicator=outreach-sessions&unit=511@0&from=2013-08-01&to=2023-07-11'
      );
      assert.equal((await figure.json()).result.value > 1300, true);
      assert.equal((await page.request.get('/api/sign-out?token=x')).status(), 405);
    });
  });

  test('a token opens the API without a cookie', async () => {
    await visiting(site, {}, async (page) => {
      const data = { login: 'mattran.khamduc', password: 'toandan-minh-hoa' };
      const { token } = await (await page.request.post('/api/sign-in', { data })).json();
      const plain = await page.request.post('/api/work-list', { data: {} });
      assert.equal(plain.status(), 401);
      const headers = { authorization: `Bearer ${token}` };
      assert.equal((await page.request.post('/api/work-list', { data: {}, headers })).status(), 200);
    });
  });

  test('nobody is led to another site by signing in, and every page says how it may be used', async () => {
    await visiting(site, { script: false }, async (page) => {
      const answer = await page.goto('/dang-nhap?den=//example.org/');
      assert.equal(await page.locator('input[name=den]').inputValue(), '/');
      const headers = answer?.headers() ?? {};
      assert.match(headers['content-security-policy'] ?? '', /frame-ancestors 'none'/u);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.equal((await page.goto('/ban-ghi'))?.url().includes('/dang-nhap?den=%2Fban-ghi'), true);
    });
  });
}

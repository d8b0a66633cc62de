import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { addressSaidBy } from '#test/journeys/site.ts';
import { overHttp } from './over-http.ts';
import { sealedTip } from './sender.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const isBuilt = existsSync(path.join(root, 'build', 'handler.js'));
const telling = {
  cookie: 'phien=khong-ai-duoc-doc; ngon-ngu=en',
  'user-agent': 'May-cua-toi/1.0',
  referer: 'https://noi-khac.example/trang',
  'x-forwarded-for': '203.0.113.77',
  'accept-language': 'en'
};
const words = 'Mot cau khong o dau khac: thuyen do xanh-8121';

test('requests of senders', { skip: !isBuilt && 'not built' }, async (told) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-senders-'));
  const server = spawn(
    process.execPath,
    ['--heapsnapshot-signal=SIGUSR2', path.join(root, 'scripts', 'serve.ts')],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], PORT: '0', TOANDAN_DATA: path.join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  let log = '';
  server.stdout.on('data', (piece: Buffer) => (log += piece.toString()));
  server.stderr.on('data', (piece: Buffer) => (log += piece.toString()));
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  try {
    const origin = await addressSaidBy(server);
    const logBefore = log;
    const post = (where: string, body: URLSearchParams | FormData | string, type?: string) =>
      fetch(`${origin}${where}`, {
        method: 'POST',
        body,
        headers: {
          ...telling,
          origin: 'null',
          accept: 'text/html',
          ...(type ? { 'content-type': type } : {})
        }
      });

    await told.test(
      'pages set no cookie, read no language from one, and tell the browser to keep nothing',
      async () => {
        for (const where of ['/bao-tin', '/bao-tin?xa=20722', '/bao-tin/theo-doi', '/bao-tin/an-toan']) {
          const answer = await fetch(`${origin}${where}`, { headers: telling });
          assert.equal(answer.status, 200, where);
          assert.equal(answer.headers.get('set-cookie'), null);
          assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
          assert.match(answer.headers.get('cache-control') ?? '', /no-store/u);
          const page = await answer.text();
          assert.match(page, /<html lang="vi"/u);
          assert.deepEqual(page.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*"/gu) ?? [], []);
          for (const value of Object.values(telling))
            assert.ok(value === 'en' || !page.includes(value), value);
        }
      }
    );

    await told.test('answers to codes are filled up and not compressed, known or not', async () => {
      for (const ma of ['1111 2222 3333 4444 5555 6666', 'sai']) {
        const answer = await post('/bao-tin/theo-doi?/xem', new URLSearchParams({ ma }));
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('content-encoding'), null);
        assert.equal((await answer.arrayBuffer()).byteLength, 16_384);
      }
    });

    await told.test(
      'without script a tip is sealed on the server, and after it nothing in its heap holds a word',
      async () => {
        const page = await (await fetch(`${origin}/bao-tin?xa=20722`)).text();
        const phieu = tokenIn(page);
        await pause(5200);
        const form = new FormData();
        for (const [name, value] of Object.entries({ phieu, 'linh-vuc': 'drugs', khi: 'today', loi: words }))
          form.append(name, value);
        const answer = await post('/bao-tin?xa=20722', form);
        const sent = await answer.text();
        const code = /data-code[^>]*>([\d ]{29})</u.exec(sent)?.[1] ?? '';
        assert.match(code, /^\d{4}( \d{4}){5}$/u);
        const followed = await post('/bao-tin/theo-doi?/xem', new URLSearchParams({ ma: code }));
        assert.equal((await followed.arrayBuffer()).byteLength % 16_384, 0);
        await pause(1500);
        server.kill('SIGUSR2');
        const snapshot = await snapshotIn(folder);
        assert.ok(snapshot.includes('20722@2025-07-01'), 'the snapshot holds what lives');
        for (const gone of [words, code, code.replaceAll(' ', '')]) assert.ok(!snapshot.includes(gone), gone);
      }
    );

    await told.test(
      'where too many come at once, script and form are told so with 503, when to come again, and keep what was typed',
      async () => {
        const { input } = await sealedTip(overHttp(origin), '20722@2025-07-01', { text: 'Chờ lâu' });
        const forms = await Promise.all(
          Array.from({ length: 40 }, async () =>
            tokenIn(await (await fetch(`${origin}/bao-tin?xa=20722`)).text())
          )
        );
        const mine = forms.pop() ?? '';
        await pause(5200);
        const answers = await Promise.all(
          forms.map((form) =>
            post('/bao-tin/gui', JSON.stringify({ ...input, admission: { form } }), 'application/json')
          )
        );
        const full = answers.filter(({ status }) => status === 503);
        assert.ok(full.length > 0 && answers.every(({ status }) => status === 201 || status === 503));
        for (const answer of full) {
          assert.equal(answer.headers.get('retry-after'), '30');
          const { code, sentence } = await answer.json();
          assert.equal(code, 'tips-queue-full');
          assert.match(sentence.vi, /hãy đợi 30 giây rồi gửi lại/u);
        }
        const form = new FormData();
        const typed = {
          phieu: mine,
          'linh-vuc': 'drugs',
          khi: 'today',
          noi: 'Bờ suối',
          loi: 'Lời còn nguyên'
        };
        for (const [name, value] of Object.entries(typed)) form.append(name, value);
        const refused = await post('/bao-tin?xa=20722', form);
        assert.equal(refused.status, 503);
        assert.equal(refused.headers.get('retry-after'), '30');
        const page = await refused.text();
        assert.match(page, /role="alert">[^<]*hãy đợi 30 giây rồi gửi lại/u);
        assert.match(page, />Lời còn nguyên<\/textarea/u);
        assert.match(page, /value="Bờ suối"/u);
        assert.match(page, /value="drugs" selected/u);
      }
    );

    await told.test(
      'nothing was written about any of it: no address, page, agent, code or word',
      async () => {
        await post('/bao-tin/gui', '{"khong": "dung"}', 'application/json');
        await post('/bao-tin/gui', 'khong phai json', 'application/json');
        await fetch(`${origin}/bao-tin/khong-co`, { headers: telling });
        const written = log.slice(logBefore.length);
        for (const value of [
          ...Object.values(telling).filter((one) => one !== 'en'),
          words,
          'bao-tin',
          '127.0.0.1',
          '::1'
        ]) {
          assert.ok(!written.includes(value), `${value} in: ${written}`);
        }
      }
    );
  } finally {
    server.kill('SIGTERM');
    await stopped;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Of the form without script. */
function tokenIn(page: string): string {
  return /name="phieu" value="([^"]+)"/u.exec(page)?.[1] ?? '';
}

/** Written beside the process; whole once its size stands still. */
async function snapshotIn(folder: string): Promise<string> {
  let size = -1;
  for (let tried = 0; tried < 200; tried += 1) {
    await pause(500);
    const name = readdirSync(folder).find((one) => one.endsWith('.heapsnapshot'));
    if (name === undefined) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    if (text.length === size && text.trimEnd().endsWith('}')) return text;
    size = text.length;
  }
  throw new Error('no snapshot was written');
}

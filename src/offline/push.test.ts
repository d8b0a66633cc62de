import assert from 'node:assert/strict';
import test from 'node:test';

import { takePush, told } from './push.ts';

test('a message says how much waits, in one sentence', () => {
  assert.deepEqual(told('{"count":3}'), { title: 'Toàn Dân', body: 'Có việc đang chờ bạn (3)' });
});

test('whatever else a message holds is not shown', () => {
  for (const text of [
    '{"count":"<b>3</b>"}',
    '{"title":"khác","body":"khác"}',
    'khác',
    '',
    '{"count":-1}',
    undefined
  ]) {
    assert.deepEqual(told(text), { title: 'Toàn Dân', body: 'Có việc đang chờ bạn' }, text ?? 'nothing');
  }
});

test('a press on the notification opens the work list, or goes to it where it is open', async () => {
  const { press, opened, focused } = worker([]);
  await press();
  assert.deepEqual(opened, ['/viec']);
  const other = worker(['https://toandan.example.vn/', 'https://toandan.example.vn/viec']);
  await other.press();
  assert.deepEqual(other.opened, []);
  assert.deepEqual(other.focused, ['https://toandan.example.vn/viec']);
  assert.deepEqual(focused, []);
});

/** The few parts of a worker that the handlers use, over real events. */
function worker(urls: readonly string[]) {
  const opened: string[] = [];
  const focused: string[] = [];
  const scope = Object.assign(new EventTarget(), {
    clients: {
      matchAll: async () => urls.map((url) => ({ url, focus: async () => focused.push(url) })),
      openWindow: async (path: string) => opened.push(path)
    }
  });
  takePush(scope as unknown as ServiceWorkerGlobalScope);
  const press = async (): Promise<void> => {
    const waits: Promise<unknown>[] = [];
    scope.dispatchEvent(
      Object.assign(new Event('notificationclick'), {
        notification: { close: () => undefined },
        waitUntil: (one: Promise<unknown>) => waits.push(one)
      })
    );
    await Promise.all(waits);
  };
  return { press, opened, focused };
}

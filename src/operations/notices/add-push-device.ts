import { problem } from '#basis/problem.ts';
import { hashed } from '#store/people/sessions.ts';
import { forgetEndpoint, keepDevice } from '#store/notices/push-devices.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { refusedEndpoint } from './push-services.ts';

const key = v.pipe(v.string(), v.regex(/^[\w-]+={0,2}$/u), v.maxLength(200));

export default operation({
  id: 'add-push-device',
  label: { vi: 'Bật thông báo đẩy trên thiết bị', en: 'Turn on push on a device' },
  words: {
    vi: 'Nhận thông báo đẩy trên trình duyệt đang đăng nhập; đăng xuất là hết.',
    en: 'Takes push messages in the browser that is signed in; signing out ends it.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    endpoint: v.string(),
    p256dh: key,
    auth: key,
    label: v.pipe(v.string(), v.trim(), v.maxLength(80)),
    /** Of the session on that device. */
    token: v.string()
  }),
  right: 'read-records',
  writes: true,
  subject: (input) => input.id,
  run: async ({ token, ...device }, { sql, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    const reason = refusedEndpoint(device.endpoint);
    if (reason) throw problem('push-refused', { reason });
    await forgetEndpoint(sql, device.endpoint);
    const row = { ...device, at: now.toISOString() };
    if (!(await keepDevice(sql, person.id, hashed(token), row))) throw problem('not-signed-in', {});
    return { device: device.id };
  }
});

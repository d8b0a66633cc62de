import { problem } from '#basis/problem.ts';
import { findContact } from '#store/notices/contacts.ts';
import { readDevices } from '#store/notices/push-devices.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { findMailer } from './mailer.ts';

export default operation({
  id: 'notice-settings',
  label: { vi: 'Cách tôi nhận thông báo', en: 'How I am told' },
  words: {
    vi: 'Địa chỉ thư, khi nào gửi, những thiết bị nhận thông báo đẩy của mình.',
    en: 'One’s mail address, when mail is sent, and the devices that take push messages.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  run: async (_input, { sql, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    const contact = await findContact(sql, person.id);
    const devices = await readDevices(sql, person.id, now.toISOString());
    return {
      isMailSetUp: findMailer() !== undefined,
      mail: contact?.mail ?? undefined,
      isVerified: contact?.verifiedAt != null,
      when: contact?.mailWhen ?? ('none' as const),
      devices: devices.map(({ id, label, at }) => ({ id, label, at }))
    };
  }
});

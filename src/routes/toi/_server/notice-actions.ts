import type { Label } from '#basis/label.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Context } from '#operations/context.ts';
import addPushDevice from '#operations/notices/add-push-device.ts';
import chooseNotices from '#operations/notices/choose-notices.ts';
import forgetMailAddress from '#operations/notices/forget-mail-address.ts';
import removePushDevice from '#operations/notices/remove-push-device.ts';
import setMailAddress from '#operations/notices/set-mail-address.ts';
import verifyMailAddress from '#operations/notices/verify-mail-address.ts';
import { labelOf } from '#messages/say.ts';
import { problems } from '#basis/problem-list.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from '../../_server/act.ts';
import { refused } from '../../_server/refusal.ts';
import { tokenOf } from '../../_server/session.ts';
import { tried } from '../../_server/tried.ts';

type Read = (name: string) => string;

/** What the forms of the page about notices do. */
export const noticeActions = {
  'gui-ma': (event: RequestEvent) =>
    sent(event, setMailAddress, (text) => ({ mail: text('mail') }), 'da-gui-ma', labelOf('notices.address')),

  'xac-nhan-thu': async (event: RequestEvent) => {
    getPerson(event);
    const code = String((await event.request.formData()).get('code') ?? '').trim();
    const done = await tried(() => act(event, verifyMailAddress, { code }));
    if ('answer' in done && done.answer.verified) return redirect(303, '/toi?xong=da-xac-nhan');
    const sentence = problems['code-wrong'].say({});
    return fail(422, { sentence, errors: { code: sentence }, typed: '' });
  },

  'khi-nao': (event: RequestEvent) =>
    sent(event, chooseNotices, (text) => ({ mail: text('when') }), 'da-luu'),

  'bo-thu': (event: RequestEvent) => sent(event, forgetMailAddress, () => ({}), 'da-bo-thu'),

  'bat-day': (event: RequestEvent) =>
    sent(
      event,
      addPushDevice,
      (text) => ({
        id: text('id'),
        endpoint: text('endpoint'),
        p256dh: text('p256dh'),
        auth: text('auth'),
        label: text('label').slice(0, 80),
        token: tokenOf(event.cookies) ?? ''
      }),
      'da-bat-day'
    ),

  'tat-day': (event: RequestEvent) => sent(event, removePushDevice, (text) => ({ id: text('id') }), 'da-luu')
};

async function sent<Input, Output>(
  event: RequestEvent,
  operation: Operation<Context, Input, Output>,
  read: (text: Read) => unknown,
  done: string,
  named?: Label
) {
  getPerson(event);
  const form = await event.request.formData();
  const text: Read = (name) => String(form.get(name) ?? '').trim();
  const attempt = await tried(() => act(event, operation, read(text)));
  if (!('error' in attempt)) return redirect(303, `/toi?xong=${done}`);
  const answer = refused(attempt.error, { typed: text('mail') });
  // What the schema says is for programs; people are told at the field.
  return named && Object.keys(answer.data.errors).length > 0
    ? fail(answer.status, { ...answer.data, errors: { mail: labelOf('notices.addressWrong') } })
    : answer;
}

import { openPushKeys, type PushKeys } from '#store/notices/push-keys.ts';
import type { PushDevice } from '#store/notices/push-devices.ts';
import webpush from 'web-push';
import { baseAddress } from '../base-address.ts';
import { refusedEndpoint } from './push-services.ts';

/** `gone`: the browser has left, and its device is to be forgotten. */
export type PushAnswer =
  { readonly ok: true } | { readonly ok: false; readonly gone: boolean; readonly trouble: string };

export interface PushSender {
  readonly publicKey: string;
  send(device: Pick<PushDevice, 'endpoint' | 'p256dh' | 'auth'>, count: number): Promise<PushAnswer>;
}

const PATIENCE_MS = 10_000;
/** A day: whoever looks later sees it on the page. */
const KEPT_SECONDS = 86_400;

/** Encrypts with the browser's own keys, so that the push service between sees nothing; says only how much waits. */
export function openPushSender(folder: string): PushSender {
  const keys: PushKeys = openPushKeys(folder, () => webpush.generateVAPIDKeys());
  return {
    publicKey: keys.publicKey,
    send: async ({ endpoint, p256dh, auth }, count) => {
      // A setting may have changed since the device was added.
      if (refusedEndpoint(endpoint)) return { ok: false, gone: true, trouble: 'refused' };
      try {
        const { headers, body } = webpush.generateRequestDetails(
          { endpoint, keys: { p256dh, auth } },
          JSON.stringify({ count }),
          {
            vapidDetails: { subject: baseAddress() ?? 'https://localhost', ...keys },
            TTL: KEPT_SECONDS,
            topic: 'viec',
            urgency: 'normal'
          }
        );
        const answer = await fetch(endpoint, {
          method: 'POST',
          headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
          body: Uint8Array.from(body),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS)
        });
        if (answer.ok) return { ok: true };
        return { ok: false, gone: [404, 410].includes(answer.status), trouble: String(answer.status) };
      } catch (error) {
        return { ok: false, gone: false, trouble: troubleOf(error) };
      }
    }
  };
}

function troubleOf(error: unknown): string {
  const { cause, name } = Object(error) as { cause?: { code?: unknown }; name?: unknown };
  return String(cause?.code ?? name ?? 'unknown').slice(0, 40);
}

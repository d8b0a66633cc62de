import assert from 'node:assert/strict';

import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import { hexOf } from '#engine/sealing/bytes.ts';
import { parseCode } from '#engine/sealing/code.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { open } from '#engine/sealing/open.ts';
import type { PlaceInTip } from '#engine/sealing/place-in-tip.ts';
import { openByPassphrase } from '#engine/sealing/receiver-key.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import type myTipKeys from '#operations/tips/my-tip-keys.ts';
import type openTip from '#operations/tips/open-tip.ts';
import followTip from '#operations/tips/follow-tip.ts';
import { demonstrationPassphrase } from '#programme/demonstration/accounts.ts';
import { overHttp } from '#test/tips/over-http.ts';

import { type Site, visiting } from './site.ts';

type Given<Operation extends { readonly run: (...given: never[]) => unknown }> = Awaited<
  ReturnType<Operation['run']>
>;

/** What was sealed, opened apart from the pages by the published key of a demonstration receiver. */
export interface OpenedMessage {
  readonly kind: PlaceInTip['kind'];
  readonly told: unknown;
  readonly files: readonly Uint8Array[];
}

/** The tip as its sender's code finds it. */
export async function foundBy(site: Site, code: string) {
  const parsed = parseCode(code);
  assert.ok(parsed !== undefined);
  const { lookUp } = await fromCode(parsed);
  const { tip } = await overHttp(site.origin).perform(followTip, undefined, { lookUp: hexOf(lookUp) });
  assert.ok(tip);
  return tip;
}

export async function openedTip(site: Site, as: string, code: string): Promise<readonly OpenedMessage[]> {
  const { id: tip, unit: box } = await foundBy(site, code);
  return visiting(site, { as }, async (page) => {
    const asked = <Answer>(operation: string, input: object): Promise<Answer> =>
      page.evaluate(
        async ([address, body]) => {
          const headers = { 'content-type': 'application/json' };
          return (await fetch(address, { method: 'POST', headers, body })).json();
        },
        [`/api/${operation}`, JSON.stringify(input)] as const
      );
    const { keys } = await asked<Given<typeof myTipKeys>>('my-tip-keys', {});
    const { messages } = await asked<Given<typeof openTip>>('open-tip', { tip });
    const opened: OpenedMessage[] = [];
    for (const { number, kind, files, key, ...sealed } of messages) {
      const own = keys.find(({ id }) => id === key);
      assert.ok(own);
      const publicKey = { id: key, publicKey: bytesOfBase64(String(own.publicKey)) };
      const usable = await openByPassphrase(publicKey, own.wrapped, demonstrationPassphrase);
      assert.ok(usable);
      const parts = [bytesOfBase64(sealed.body)];
      for (let part = 1; part <= files; part += 1) {
        const { bytes } = await asked<{ bytes: string }>('tip-file', { tip, message: number, part });
        parts.push(bytesOfBase64(bytes));
      }
      const envelope = {
        commitment: bytesOfBase64(sealed.commitment),
        keys: [{ kind: 'receiver', key, bytes: bytesOfBase64(sealed.sealed) }],
        parts
      } as const;
      const reader = { kind: 'receiver', key, privateKey: usable.pair } as const;
      const content = await open({ box, tip, number, kind }, envelope, reader);
      assert.ok(!isRefusal(content), String(content));
      opened.push({ kind, told: JSON.parse(new TextDecoder().decode(content.body)), files: content.files });
    }
    return opened;
  });
}

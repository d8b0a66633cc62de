import { MOST_FILES } from '#engine/sealing/envelope-bytes.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { newCode } from '#engine/sealing/code.ts';
import { hexOf } from '#engine/sealing/bytes.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { newTipId } from '#engine/sealing/tip-id.ts';
import { problem } from '#basis/problem.ts';
import leaveTip from '#operations/tips/leave-tip.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import { composeTip, type TipFile } from '#programme/tips/compose.ts';
import { takeIn } from '#render/evidence/take-in.ts';
import type { SentFile } from '../../_server/read-upload.ts';
import { asSender } from './as-sender.ts';
import { given } from './given-keys.ts';
import { labelOfTip } from './tip-label.ts';
import type { TipForm } from './tip-form.ts';

/** Files of one message. */
export const developedMost = MOST_FILES;

/** What the sender takes along. */
export interface Left {
  readonly code: string;
  readonly lookUp: string;
  readonly day: string;
  readonly unit: string;
}

/**
 * For a browser without script: sealed here, within the request, by the same protocol, and forgotten. Buffers are
 * emptied; texts are dropped, and swept up by the next collection (`_server/sweep.ts`).
 */
export async function sealAndLeave(
  form: TipForm,
  photos: readonly SentFile[],
  { box, commune, language }: { readonly box: TipBox; readonly commune: string; readonly language: string }
): Promise<Left> {
  const files = await developed(photos);
  const code = newCode();
  const from = await fromCode(code);
  const hasIdentity = form.name !== '' || form.reach !== '';
  const tip = await composeTip(
    {
      id: newTipId(),
      box: box.unit,
      told: {
        field: form.field,
        commune,
        place: form.place,
        when: form.when,
        text: form.text,
        sealedBy: 'server',
        without: [...form.without],
        language
      },
      files,
      identity: hasIdentity ? { name: form.name, reach: form.reach } : undefined,
      receivers: given(box.receivers),
      custodians: given(box.custodians)
    },
    from
  );
  for (const { bytes } of [...files, ...photos]) bytes.fill(0);
  from.keys.privateKey.fill(0);
  if (isRefusal(tip))
    throw problem('tip-refused', { reason: labelOfTip(tip === 'no-reader' ? 'nobodyLeft' : 'sendFailed') });
  const { envelope, identity, ...rest } = tip;
  const { day, unit } = await asSender(leaveTip, {
    ...rest,
    envelope: base64(envelope),
    ...(identity ? { identity: base64(identity) } : {}),
    admission: { form: form.token }
  });
  return { code, lookUp: hexOf(from.lookUp), day, unit };
}

/** Drawn anew in the process apart; what it does not draw, such as a recording, is refused. */
export async function developed(photos: readonly SentFile[]): Promise<readonly TipFile[]> {
  const files: TipFile[] = [];
  for (const { name, bytes, refusal } of photos) {
    if (refusal) throw problem('tip-refused', { reason: labelOfTip('fileTooLarge', { name }) });
    const taken = await takeIn(name, bytes);
    if (taken.type !== 'image/jpeg') {
      throw problem('tip-refused', { reason: labelOfTip('fileUnreadable', { name }) });
    }
    files.push({ type: 'image/jpeg', bytes: taken.bytes });
  }
  return files;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

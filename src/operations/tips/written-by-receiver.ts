import { problem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import { parseEnvelope } from '#engine/sealing/envelope-bytes.ts';
import { addMessage } from '#vault/new-message.ts';
import { holdersAmong } from '#vault/sealed-keys.ts';
import { markFresh } from '#vault/change-tip.ts';
import type { Context } from '../context.ts';
import { readBoxKeys } from './held-boxes.ts';
import { getReceived } from './received-tip.ts';

interface Written {
  readonly tip: string;
  readonly number: number;
  readonly kind: 'reply' | 'note';
  /** In base64. */
  readonly envelope: string;
}

/** Keeps what a receiver wrote: sealed to every receiver who reads the tip and, a reply, to its sender. */
export async function keepWritten(context: Context, written: Written): Promise<{ readonly number: number }> {
  const { sql, world } = context;
  const { tip } = await getReceived(context, written.tip);
  if (tip.state === 'withdrawn' || tip.state === 'destroyed') {
    throw problem('tip-at-another-step', { state: tip.state });
  }
  const envelope = parseEnvelope(Buffer.from(written.envelope, 'base64'));
  if (!envelope || envelope.parts.length > 1) throw problem('tip-refused', { reason: malformed });
  const { receivers } = await readBoxKeys(context, tip.heldBy ?? tip.unit);
  const readers = new Map(
    receivers.filter(({ person }) => !tip.excluded.includes(person)).map(({ id, person }) => [id, person])
  );
  const named = new Set(envelope.keys.filter(({ kind }) => kind === 'receiver').map(({ key }) => key));
  const senders = envelope.keys.filter(({ kind }) => kind === 'sender').length;
  // Who was not let into the tip is not asked for: the browser may know from inside the seal why.
  const holders = new Set(await holdersAmong(sql, tip.id, [...readers.keys()]));
  const isForAll = holders.isSubsetOf(named) && named.isSubsetOf(readers);
  const isWell = isForAll && senders === (written.kind === 'reply' ? 1 : 0);
  if (!isWell || envelope.keys.length !== named.size + senders) {
    throw problem('tip-refused', { reason: otherReaders });
  }
  const { number, kind } = written;
  const added = await addMessage(sql, {
    tip: tip.id,
    number,
    kind,
    day: world.today,
    envelope,
    persons: readers
  });
  if (!added) throw problem('tip-moved-on', {});
  await markFresh(sql, tip.id, world.today);
  return { number };
}

const malformed: Label = {
  vi: 'nội dung gửi đến không đúng dạng đã niêm phong. Hãy tải lại trang rồi gửi lại.',
  en: 'what came is not in the form of a sealed message. Load the page again and send once more.'
};

const otherReaders: Label = {
  vi: 'người nhận của hòm thư vừa thay đổi. Hãy mở lại tin rồi gửi lại.',
  en: 'the receivers of the box have just changed. Open the tip again and send once more.'
};

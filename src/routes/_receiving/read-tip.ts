import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import { openOne } from '#engine/sealing/open.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { readTold, toldIdentity, toldReply, type ToldTip, toldTip, toldWord } from '#programme/tips/told.ts';
import { type Answer, ask } from './ask.ts';
import type { HeldKeys } from './held-keys.svelte.ts';

export type Sealed = Answer<'open-tip'>;
export type SealedMessage = Sealed['messages'][number];

/** A message as it is read; without text when it does not open. */
export interface ReadMessage {
  readonly sealed: SealedMessage;
  readonly text: string | undefined;
  readonly told: ToldTip | undefined;
  /** Kinds of its files, in order. */
  readonly files: readonly string[];
  /** To whom answers are sealed; only what the sender sealed says it. */
  readonly senderKey: string | undefined;
  /** Sealed by the server, because the sender's browser ran no script. */
  readonly isSealedByServer: boolean;
}

const nothing = {
  text: undefined,
  told: undefined,
  files: [],
  senderKey: undefined,
  isSealedByServer: false
} as const;

export function readAll(tip: Sealed, keys: HeldKeys): Promise<readonly ReadMessage[]> {
  return Promise.all(tip.messages.map((message) => read(tip, message, keys)));
}

async function read(tip: Sealed, sealed: SealedMessage, keys: HeldKeys): Promise<ReadMessage> {
  const body = await part(tip, sealed, keys, { sealed: bytesOfBase64(sealed.body), part: 0 });
  if (!body) return { sealed, ...nothing };
  if (sealed.kind === 'tip') {
    const told = readTold(toldTip, body);
    return told ? { sealed, told, text: told.text, ...ofSender(told) } : { sealed, ...nothing };
  }
  if (sealed.kind === 'identity') {
    const who = readTold(toldIdentity, body);
    return { sealed, ...nothing, text: who && [who.name, who.reach].filter(Boolean).join('\n') };
  }
  const told = readTold(sealed.kind === 'word' ? toldWord : toldReply, body);
  if (!told) return { sealed, ...nothing };
  const from = 'senderKey' in told ? ofSender(told) : {};
  return { sealed, ...nothing, text: told.text, ...from };
}

function ofSender({ files, senderKey, sealedBy }: Pick<ToldTip, 'files' | 'senderKey' | 'sealedBy'>) {
  return { files: files.map(({ type }) => type), senderKey, isSealedByServer: sealedBy === 'server' };
}

/** Bytes of one file, opened here; they lie in memory only. */
export async function readFile(
  tip: Sealed,
  sealed: SealedMessage,
  keys: HeldKeys,
  nth: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { bytes } = await ask('tip-file', { tip: tip.id, message: sealed.number, part: nth });
  return part(tip, sealed, keys, { sealed: bytesOfBase64(bytes), part: nth });
}

async function part(
  { id, unit }: Sealed,
  { number, kind, key, commitment, sealed, files }: SealedMessage,
  keys: HeldKeys,
  asked: { readonly sealed: Uint8Array; readonly part: number }
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = keys.reader(key);
  if (!reader) return undefined;
  const place = { box: unit, tip: id, number, kind };
  const envelope = {
    commitment: bytesOfBase64(commitment),
    keys: [{ kind: 'receiver', key, bytes: bytesOfBase64(sealed) }]
  } as const;
  const opened = await openOne(place, envelope, reader, { ...asked, of: 1 + files });
  return isRefusal(opened) ? undefined : opened;
}

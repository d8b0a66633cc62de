import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { Envelope } from '#engine/sealing/envelope.ts';
import { envelopeBytes } from '#engine/sealing/envelope-bytes.ts';
import { keyIdOf, type NewKey, openedKey } from '#engine/sealing/receiver-key.ts';
import { makeKeyPair } from '#engine/sealing/keys.ts';
import { open, type OpeningReader } from '#engine/sealing/open.ts';
import type { MessageKind, PlaceInTip, Reader } from '#engine/sealing/place-in-tip.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { type Content, seal } from '#engine/sealing/seal.ts';
import type { Person } from '#engine/rights/role.ts';
import { vietnamDay } from '#basis/day.ts';
import openTip from '#operations/tips/open-tip.ts';
import { readBoxKeys } from '#operations/tips/held-boxes.ts';
import { logSigner } from '#store/log/log-signer.ts';
import { within } from '#store/scope.ts';
import type { House } from '#operations/stage.ts';
import { takeIn } from '#vault/take-in.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
export const words = (content: Content): string => new TextDecoder().decode(content.body);

export interface Left {
  readonly id: string;
  readonly unit: string;
  readonly lookUp: Buffer;
  readonly sender: Reader & { readonly privateKey: Uint8Array };
}

export interface Leaving {
  readonly words: string;
  readonly identity?: string;
  readonly without?: readonly Person[];
  readonly day: string;
  readonly files?: readonly Uint8Array[];
}

/** A tip as a sender's browser seals it, taken in by the vault. */
export async function leave(
  house: House,
  unit: string,
  { words: said, identity, without = [], day, files = [] }: Leaving
): Promise<Left> {
  const { database } = house;
  const world = await house.world();
  const keys = await within(database.vault, undefined, false, (sql) =>
    readBoxKeys({ sql, signer: logSigner(database), world }, unit)
  );
  const id = randomUUID();
  const shut = without.map((person) => person.id);
  const readers = keys.receivers.filter(({ person }) => !shut.includes(person));
  const asReaders = (kind: Reader['kind'], of: typeof keys.receivers): readonly Reader[] =>
    of.map((key) => ({ kind, key: key.id, publicKey: key.publicKey }));
  const place = { box: unit, tip: id, number: 1, kind: 'tip' } as const;
  const told = await sealed(place, { body: text(said), files }, asReaders('receiver', readers));
  const named =
    identity === undefined
      ? undefined
      : await sealed(
          { ...place, number: 2, kind: 'identity' },
          { body: text(identity), files: [] },
          asReaders('custodian', keys.custodians)
        );
  const persons = (of: typeof keys.receivers) => new Map(of.map((key) => [key.id, key.person]));
  const lookUp = createHash('sha256').update(randomBytes(16)).digest();
  await takeIn(database.vault, [
    {
      id,
      unit,
      lookUp,
      digest: createHash('sha256').update(envelopeBytes(told)).digest(),
      day: vietnamDay(Date.parse(`${day}T05:00:00Z`)),
      excluded: shut,
      messages: [
        { number: 1, kind: 'tip', envelope: told, persons: persons(readers) },
        ...(named
          ? [{ number: 2, kind: 'identity', envelope: named, persons: persons(keys.custodians) } as const]
          : [])
      ],
      operation: 'leave-tip'
    }
  ]);
  const pair = await makeKeyPair();
  const sender = { kind: 'sender', key: await keyIdOf(pair.publicKey), ...pair } as const;
  return { id, unit, lookUp, sender };
}

async function sealed(place: PlaceInTip, content: Content, readers: readonly Reader[]): Promise<Envelope> {
  const envelope = await seal(place, content, readers);
  assert.ok(!isRefusal(envelope), String(envelope));
  return envelope;
}

/** What a receiver's browser makes of what `open-tip` hands it. */
export async function openAs(house: House, person: Person, key: NewKey, tip: string) {
  const answer = await house.perform(openTip, person, { tip });
  const reader = await readerOf(key);
  const messages = [];
  for (const message of answer.messages) {
    const place = { box: answer.unit, tip, number: message.number, kind: message.kind };
    const envelope = {
      commitment: bytesOfBase64(message.commitment),
      keys: [{ kind: 'receiver', key: message.key, bytes: bytesOfBase64(message.sealed) }],
      parts: [bytesOfBase64(message.body)]
    } as const;
    const content = await open(place, envelope, reader);
    messages.push({
      number: message.number,
      kind: message.kind,
      said: isRefusal(content) ? content : words(content)
    });
  }
  return { answer, messages };
}

export async function readerOf(
  key: NewKey,
  kind: OpeningReader['kind'] = 'receiver'
): Promise<OpeningReader> {
  const opened = await openedKey(key);
  assert.ok(opened);
  return { kind, key: key.id, privateKey: opened.pair };
}

/** As the receiver's browser seals an answer or a note: to all readers that `open-tip` names and, an answer, to the sender. */
export async function written(
  opened: Awaited<ReturnType<typeof openAs>>['answer'],
  kind: Extract<MessageKind, 'reply' | 'note'>,
  said: string,
  sender?: Reader
) {
  const readers: Reader[] = opened.receivers.map(({ key, publicKey }) => ({
    kind: 'receiver',
    key,
    publicKey: bytesOfBase64(publicKey)
  }));
  if (sender) readers.push({ kind: 'sender', key: sender.key, publicKey: sender.publicKey });
  const number = opened.next[kind];
  const place = { box: opened.unit, tip: opened.id, number, kind };
  const envelope = await sealed(place, { body: text(said), files: [] }, readers);
  return { tip: opened.id, number, envelope: base64Of(envelopeBytes(envelope)) };
}

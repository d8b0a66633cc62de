import type { Tone } from '#components/Tag/props.ts';
import type { TipAct, TipState } from '#engine/tips/tip-entry.ts';
import type { MessageKey } from '#messages/messages.ts';

export const stateWords = {
  received: { key: 'receiving.stateReceived', tone: 'warning' },
  'looked-into': { key: 'receiving.stateLooked', tone: 'information' },
  transferred: { key: 'receiving.stateTransferred', tone: 'information' },
  closed: { key: 'receiving.stateClosed', tone: 'success' },
  withdrawn: { key: 'receiving.stateWithdrawn', tone: 'plain' },
  destroyed: { key: 'receiving.stateDestroyed', tone: 'plain' }
} as const satisfies Readonly<Record<TipState, { readonly key: MessageKey; readonly tone: Tone }>>;

export const actWords = {
  opened: 'receiving.actOpened',
  'looked-into': 'receiving.stateLooked',
  transferred: 'receiving.stateTransferred',
  closed: 'receiving.stateClosed',
  'passed-up': 'receiving.actPassedUp',
  muted: 'receiving.actMuted',
  unmuted: 'receiving.actUnmuted',
  'identity-asked': 'receiving.actAsked',
  'identity-given': 'receiving.actGiven',
  'identity-refused': 'receiving.actRefused',
  destroyed: 'receiving.stateDestroyed'
} as const satisfies Readonly<Record<TipAct, MessageKey>>;

export const sizeWords = {
  short: 'receiving.sizeShort',
  long: 'receiving.sizeLong',
  files: 'receiving.sizeFiles'
} as const satisfies Readonly<Record<string, MessageKey>>;

export const messageWords = {
  tip: 'receiving.kindTip',
  word: 'receiving.kindWord',
  reply: 'receiving.kindReply',
  identity: 'receiving.kindIdentity',
  note: 'receiving.kindNote'
} as const satisfies Readonly<Record<string, MessageKey>>;

export const clockWords = {
  kept: { key: 'receiving.clockKept', tone: 'success' },
  late: { key: 'receiving.clockLate', tone: 'problem' },
  running: { key: 'receiving.clockRunning', tone: 'information' }
} as const satisfies Readonly<Record<string, { readonly key: MessageKey; readonly tone: Tone }>>;

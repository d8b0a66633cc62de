import type { Label } from '#basis/label.ts';

/** What the server said, in its own sentence. */
export interface Said {
  readonly code: string;
  readonly sentence: Label;
  /** What is wrong at which field, when fields were refused. */
  readonly fields?: Readonly<Record<string, Label>>;
}

/** How an entry of the outbox stands. Only a person ends the last two. */
export type Standing =
  | { readonly is: 'waiting'; readonly notBefore?: number; readonly said?: Said }
  | { readonly is: 'sending'; readonly since: number }
  | { readonly is: 'received'; readonly at: number; readonly hints: readonly string[] }
  /** The server did not take it as it is; it can be mended and sent again. */
  | { readonly is: 'refused'; readonly said: Said }
  /** Something else happened meanwhile: a person looks at both versions and decides. */
  | { readonly is: 'to-look-at'; readonly said: Said; readonly theirs?: unknown };

/** What an outbox can send: operations whose inputs carry an id made by the client. */
export type Sendable = 'record-activity' | 'correct-record' | 'attach-evidence' | 'note-opinion';

/** One entry of the outbox. */
export interface OutboxItem {
  /** Id of the entry that it becomes; sending it twice changes nothing. */
  readonly id: string;
  readonly record: string;
  readonly operation: Sendable;
  readonly input: Readonly<Record<string, unknown>>;
  /** A photo is sealed by itself under this id and joins the input when it is sent. */
  readonly photo?: string;
  readonly title: string;
  /** Milliseconds by the clock of the phone, which may be wrong: it only tells. */
  readonly writtenAt: number;
  /** Its place in the order of writing. */
  readonly place: number;
  readonly tries: number;
  /** It was sent at least once without an answer, so the server may hold it. */
  readonly mayBeThere: boolean;
  readonly standing: Standing;
}

export type NewItem = Pick<
  OutboxItem,
  'id' | 'record' | 'operation' | 'input' | 'photo' | 'title' | 'writtenAt'
> &
  Partial<Pick<OutboxItem, 'mayBeThere'>>;

export function queued(item: NewItem, place: number): OutboxItem {
  return {
    ...item,
    place,
    tries: 0,
    mayBeThere: item.mayBeThere ?? false,
    standing: { is: 'waiting' }
  };
}

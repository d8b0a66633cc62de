import { offline } from '#messages/offline.ts';
import type { Said } from './outbox-item.ts';

/** What an attempt to send came to. */
export type Judged =
  /** `known`: an earlier attempt had arrived already. */
  | { readonly is: 'received'; readonly known: boolean; readonly hints: readonly string[] }
  | { readonly is: 'refused'; readonly said: Said }
  | { readonly is: 'to-look-at'; readonly said: Said; readonly theirs?: unknown }
  /** The server is there and cannot take it now. */
  | { readonly is: 'later'; readonly said?: Said; readonly wait?: number }
  /** No answer of this system came back: it may have arrived, unless it was never sent. */
  | { readonly is: 'cut'; readonly neverSent?: true }
  /** Nothing more can be sent before somebody signs in. */
  | { readonly is: 'sign-in'; readonly said: Said };

export interface Answer {
  readonly status: number;
  /** Parsed JSON; nothing when the answer was no JSON, as from the sign-in page of a hotel's network. */
  readonly body: unknown;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter?: number | undefined;
}

/** Problems that mending the input may solve. */
const MENDABLE = new Set([
  'input-refused',
  'window-closed',
  'correction-across-provinces',
  'evidence-refused',
  'evidence-without-consent'
]);

/** Reads an answer of `POST /api/<operation>`. */
export function judge({ status, body, retryAfter }: Answer): Judged {
  if (status === 200) return taken(body);
  const said = saidIn(body);
  if (status === 429 || status >= 500) return later(said, retryAfter);
  if (!said) return status >= 400 && status < 500 && body !== undefined ? strange(status) : { is: 'cut' };
  if (status === 401) return { is: 'sign-in', said };
  if (MENDABLE.has(said.code) || status === 413) return { is: 'refused', said };
  return { is: 'to-look-at', said };
}

function taken(body: unknown): Judged {
  if (!isObject(body) || typeof body['record'] !== 'string') return { is: 'cut' };
  const hints = Array.isArray(body['hints']) ? body['hints'] : [];
  return {
    is: 'received',
    known: body['known'] === true,
    hints: hints.flatMap((hint) =>
      isObject(hint) && typeof hint['field'] === 'string' ? [hint['field']] : []
    )
  };
}

function later(said: Said | undefined, wait: number | undefined): Judged {
  return { is: 'later', ...(said ? { said } : {}), ...(wait === undefined ? {} : { wait }) };
}

/** A refusal of the server's frame, such as a body too large, comes without a sentence of ours. */
function strange(status: number): Judged {
  return {
    is: 'to-look-at',
    said: { code: `http-${status}`, sentence: offline.strangeAnswer }
  };
}

function saidIn(body: unknown): Said | undefined {
  if (!isObject(body) || typeof body['code'] !== 'string' || !isObject(body['sentence'])) return undefined;
  const { vi, en } = body['sentence'];
  if (typeof vi !== 'string' || typeof en !== 'string') return undefined;
  const fields = isObject(body['fields']) ? { fields: body['fields'] as NonNullable<Said['fields']> } : {};
  return { code: body['code'], sentence: { vi, en }, ...fields };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

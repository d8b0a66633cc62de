import { createHash } from 'node:crypto';
import { isProblem, problem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import attachEvidence from '#operations/evidence/attach-evidence.ts';
import { consentText } from '#programme/evidence/consents.ts';
import { refusals } from '#render/evidence/refusals.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';
import type { SentFile, Upload } from './read-upload.ts';

/** Where files go, and from which sent form: sending it twice attaches them once. */
interface Target {
  readonly record: string;
  /** Id of the form. */
  readonly sending: string;
  readonly keptUntil?: string | undefined;
}

/** Attaches each file by itself; one that is refused keeps none of the others out. Gives why, in their order. */
export async function attachFiles(
  event: RequestEvent,
  { form, files }: Upload,
  target: Target
): Promise<readonly Label[]> {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const consent =
    text('evidenceConsent') && consentText(text('evidenceConsent'), text('evidenceConsentMore'));
  const said = {
    ...(consent ? { consent } : {}),
    ...(text('evidenceNote') ? { note: text('evidenceNote') } : {}),
    ...(target.keptUntil ? { keptUntil: target.keptUntil } : {})
  };
  const refused: Label[] = [];
  for (const file of files) {
    try {
      await attachOne(event, file, target, said);
    } catch (error) {
      if (!isProblem(error)) throw error;
      refused.push(error.sentence);
    }
  }
  return refused;
}

async function attachOne(
  event: RequestEvent,
  { name, bytes, refusal }: SentFile,
  { record, sending }: Target,
  said: object
): Promise<void> {
  if (refusal) throw problem('evidence-refused', { name, reason: refusals[refusal] });
  const id = idFrom(sending, bytes);
  await act(event, attachEvidence, { id, record, name, bytes: bytes.toBase64(), ...said });
}

/** The same file of the same form has the same id (UUID version 8: the last bits are the maker's own). */
function idFrom(sending: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(sending).update(bytes).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-');
}

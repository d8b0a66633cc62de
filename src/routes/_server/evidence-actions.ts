import { problem } from '#basis/problem.ts';
import { readDay } from '#engine/records/fields/day.ts';
import { labelOf } from '#messages/say.ts';
import detachEvidence from '#operations/evidence/detach-evidence.ts';
import listEvidence from '#operations/evidence/list-evidence.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from './act.ts';
import { attachFiles } from './attach-files.ts';
import { readUpload } from './read-upload.ts';
import { refused } from './refusal.ts';
import { sentencesTogether } from './sentences-together.ts';
import { tried } from './tried.ts';

type Event = RequestEvent<{ id: string }>;

/** What is done to the evidence of a record on its own page. */
export const evidenceActions = {
  'dinh-kem': async (event: Event) => {
    getPerson(event);
    const record = event.params.id;
    const upload = await readUpload(event.request);
    const text = (name: string): string => String(upload.form.get(name) ?? '').trim();
    const typed: Readonly<Record<string, unknown>> = Object.fromEntries(
      TYPED.map((name) => [name, text(name)])
    );
    const asked = { asked: 'dinh-kem', typed };
    if (upload.files.length === 0) return failed('evidence', labelOf('evidence.noneChosen'), asked);
    const until = text('evidenceUntil');
    const keptUntil = readDay(until) ?? until;
    const refusals = await attachFiles(event, upload, { record, sending: text('id'), keptUntil });
    if (refusals.length > 0) return failed('evidence', sentencesTogether(refusals), asked);
    return redirect(303, `/ban-ghi/${record}?xong=da-dinh-kem`);
  },

  'go-tep': async (event: Event) => {
    getPerson(event);
    const record = event.params.id;
    const form = await event.request.formData();
    const [id, taken, note] = ['id', 'taken', 'note'].map((name) => String(form.get(name) ?? ''));
    const done = await tried(async () => {
      const lines = await act(event, listEvidence, { record });
      const line = lines.find(({ attached }) => attached.entry === taken);
      if (!line) throw problem('no-such-evidence', { hash: '–' });
      return act(event, detachEvidence, { id, record, hash: line.hash, note });
    });
    if ('error' in done) return refused(done.error, { note, asked: `go-tep ${taken}` });
    return redirect(303, `/ban-ghi/${record}?xong=da-go-tep`);
  }
};

const TYPED = ['evidenceConsent', 'evidenceConsentMore', 'evidenceNote', 'evidenceUntil'] as const;

function failed<Kept extends object>(field: string, sentence: ReturnType<typeof labelOf>, kept: Kept) {
  return fail(422, { sentence, errors: { [field]: sentence }, ...kept });
}

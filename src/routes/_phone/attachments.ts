import type { Language } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { FieldErrors } from '#components/FieldInput/props.ts';
import { offline } from '#messages/offline.ts';
import { filesInput, filesOf, type KeptFile } from '#offline/form-files.ts';
import type { NewItem } from '#offline/outbox-item.ts';
import { consentText } from '#programme/evidence/consents.ts';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The server would refuse a photo about whose people nothing is said; better to hear so at once. */
export function silentPhoto(form: FormData): FieldErrors {
  const photo = filesOf(form).find(({ type }) => type.startsWith('image/'));
  if (!photo || textOf(form, 'evidenceConsent') !== '') return {};
  return { [filesInput]: problem('evidence-without-consent', { name: photo.name }).sentence };
}

/** A file of a form as an entry that follows its record; its own id makes sending twice harmless. */
export function attachment(
  record: NewItem,
  { id, name }: KeptFile,
  form: FormData,
  language: Language
): NewItem {
  const chosen = textOf(form, 'evidenceConsent');
  const consent = chosen && consentText(chosen, textOf(form, 'evidenceConsentMore'));
  const note = textOf(form, 'evidenceNote');
  return {
    id,
    record: record.record,
    operation: 'attach-evidence',
    input: { name, ...(consent ? { consent } : {}), ...(note ? { note } : {}) },
    photo: id,
    title: offline.photoOf[language].replace('{name}', name),
    writtenAt: record.writtenAt,
    mayBeThere: record.mayBeThere ?? false
  };
}

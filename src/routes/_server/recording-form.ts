import type { Language } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { readRecordForm, type SentRecord } from '#components/RecordForm/read-record-form.ts';
import type { FormKind } from '#components/RecordForm/props.ts';
import type { FieldErrors } from '#components/FieldInput/props.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import type { Person } from '#engine/rights/role.ts';
import { liesInArea } from '#operations/recording/area.ts';
import { recordingRules } from '#operations/recording/record-activity.ts';
import type { World } from '#operations/world.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { unitChoices } from './unit-choices.ts';

export function getKind(id: string): RecordKind {
  const kind = kinds.get(id);
  if (!kind) throw problem('no-such-kind', { id });
  return kind;
}

/** What a form needs beside what is typed; checks are functions and stay on the server. */
export function formParts(kind: RecordKind, world: World, person: Person, language: Language) {
  return { kind: formKind(kind), parties, units: unitChoices(world, person, language) };
}

function formKind({ id, label, words, fields, confirmedBy, needsSource }: RecordKind): FormKind {
  return { id, label, words, fields, confirmedBy, ...(needsSource ? { needsSource } : {}) };
}

/**
 * Everything that is wrong at once, the place included: the operation would stop at the first refusal of the
 * area and leave the other fields unsaid.
 */
export function errorsIn(kind: RecordKind, sent: SentRecord, world: World, person: Person): FieldErrors {
  const parsed = parseRecord(kind, sent.raw, recordingRules(world));
  const problems = 'problems' in parsed ? parsed.problems : {};
  const area = liesInArea(world, person, sent.raw['unit']);
  return area.may || problems['unit'] ? problems : { ...problems, unit: area.reason };
}

export async function readSent(
  kind: RecordKind,
  request: Request
): Promise<SentRecord & { note: string; late: string }> {
  const form = await request.formData();
  // Both are typed as well: they have to stand in the form that is drawn again.
  const sent = readRecordForm(kind.fields, form);
  return { ...sent, note: sent.note ?? '', late: sent.late ?? '' };
}

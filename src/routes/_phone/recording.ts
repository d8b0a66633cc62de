import type { Day } from '#basis/day.ts';
import { readRecordForm, type SentRecord } from '#components/RecordForm/read-record-form.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import { offline } from '#messages/offline.ts';
import type { Along, AlongRecord } from '#offline/along.ts';
import { findUnit, heirsOn } from '#offline/commune-on.ts';
import { formDataOf, type FormDraft } from '#offline/draft.ts';
import { newId } from '#offline/new-id.ts';
import type { NewItem, OutboxItem } from '#offline/outbox-item.ts';
import type { Phone } from '#offline/phone.ts';
import { phoneRules } from '#offline/phone-rules.ts';
import { parties } from '#programme/parties.ts';

/** What a form on the phone begins with. */
export interface Beginning {
  readonly id: string;
  readonly record: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly draft?: FormDraft;
  /** The waiting entry that is mended. */
  readonly mends?: OutboxItem;
  /** The record that is corrected, as it was when there was a network. */
  readonly corrects?: AlongRecord;
}

/** A form kept before, a waiting entry, a record to be corrected, or a new one; as the address asks. */
export async function beginningOf(
  { drafts, outbox }: Phone,
  kind: RecordKind,
  { along, asked, today }: { readonly along: Along; readonly asked: URLSearchParams; readonly today: Day }
): Promise<Beginning> {
  const draft = await drafts.find(asked.get('may') ?? '');
  if (draft?.kind === kind.id) return { ...begunWith(kind, draft), draft };
  const mends = (await outbox.items()).find(({ id }) => id === asked.get('mo'));
  if (mends) return { id: mends.id, record: mends.record, raw: rawOf(mends), mends };
  const corrects = along.recent.find(({ id }) => id === asked.get('dinh-chinh'));
  const id = newId(Date.now());
  if (corrects) {
    return { id, record: corrects.id, raw: { ...corrects.values, ...corrects.header }, corrects };
  }
  return { id, record: newId(Date.now()), raw: freshRaw(along, today) };
}

export function checked(kind: RecordKind, sent: SentRecord, along: Along, today: Day) {
  const parsed = parseRecord(kind, sent.raw, phoneRules(along.units, parties, today));
  return 'problems' in parsed ? parsed.problems : undefined;
}

/** Mended, a correction asks for its reason as it did at first. */
export function isCorrection({ mends, corrects }: Beginning): boolean {
  return corrects !== undefined || mends?.operation === 'correct-record';
}

/** What goes into the outbox for a form that has passed its checks. */
export function itemOf(
  kind: RecordKind,
  sent: SentRecord,
  beginning: Beginning,
  language: 'vi' | 'en'
): NewItem {
  const named = kind.titledBy ? sent.raw[kind.titledBy] : undefined;
  const title = typeof named === 'string' && named !== '' ? named : kind.label[language];
  const late = sent.late ? { late: sent.late } : {};
  const common = { id: beginning.id, record: beginning.record, writtenAt: Date.now() };
  if (!isCorrection(beginning)) {
    const mayBeThere = beginning.draft?.sent === 'perhaps';
    const input = { kind: kind.id, raw: sent.raw, ...late };
    return { ...common, operation: 'record-activity', input, title, mayBeThere };
  }
  const seen = beginning.corrects?.entries ?? beginning.mends?.input['seen'];
  const input = { kind: kind.id, raw: sent.raw, note: sent.note ?? '', seen, ...late };
  const told = offline.correctionOf[language].replace('{title}', title);
  return { ...common, operation: 'correct-record', input, title: told };
}

function begunWith(kind: RecordKind, draft: FormDraft): Pick<Beginning, 'id' | 'record' | 'raw'> {
  const { raw, late } = readRecordForm(kind.fields, formDataOf(draft.inputs));
  return { id: draft.entry, record: draft.record, raw: { ...raw, ...(late ? { late } : {}) } };
}

export function rawOf({ input }: Pick<OutboxItem, 'input'>): Beginning['raw'] {
  const { raw, note, late } = input;
  return { ...Object(raw), ...(note ? { note } : {}), ...(late ? { late } : {}) };
}

/** The own commune, or the one it has become; today; the own side. */
function freshRaw({ person, units }: Along, today: Day): Beginning['raw'] {
  const heirs = heirsOn(units, person.unit, today);
  const own = heirs.length > 0 ? heirs : [findUnit(units, person.unit)];
  const [unit] = own.length === 1 ? own : [];
  return { ...(unit ? { unit: unit.id } : {}), day: today, host: person.party };
}
